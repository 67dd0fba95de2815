// What is said in German news, and by whom: sentences of several desks and styles, written before the rules they try.

/** Words that a claim of a quotation or statement must hold, who says them (null where nobody is named), and the full name of a pronoun. */
export type Said = readonly [words: string, source: string | null, name?: string];

export const told: readonly (readonly [text: string, ...said: Said[]])[] = [
  [
    'Der Bahnhof in Altmoor bleibt bis auf Weiteres geschlossen, wie ein Sprecher der Verkehrsgesellschaft am Montag mitteilte.',
    ['Der Bahnhof in Altmoor bleibt', 'ein Sprecher der Verkehrsgesellschaft'],
  ],
  [
    '„Wir haben die Lage unterschätzt“, räumte Bürgermeisterin Hella Brandt ein. Sie werde die Konsequenzen ziehen.',
    ['Wir haben die Lage', 'Bürgermeisterin Hella Brandt'],
    ['werde die Konsequenzen', 'Hella Brandt'],
  ],
  [
    'Die Partei will im Herbst einen neuen Vorstand wählen. Das bestätigte Generalsekretär Timo Falk am Dienstag dem Sender Nordwelle. „Es gibt mehrere Bewerber“, sagte er.',
    ['Es gibt mehrere Bewerber', 'er', 'Falk'],
  ],
  [
    'Nach Angaben der Polizei waren beide Fahrer nüchtern. Die Behörde sucht nun Zeugen, die den Vorfall beobachtet haben.',
    ['waren beide Fahrer nüchtern', 'Polizei'],
  ],
  [
    'Der Konzern rechnet nach eigenen Worten mit einem weiteren Rückgang der Nachfrage. Man werde aber niemanden entlassen, versicherte Vorstandschef Jörn Petersen.',
    ['Man werde aber niemanden', 'Jörn Petersen'],
    ['weiteren Rückgang', 'Der Konzern'],
  ],
  ['Aus Sicht der Gewerkschaft ist das Angebot „ein schlechter Witz“.', ['ein schlechter Witz', 'Gewerkschaft']],
  [
    'Wie aus dem Bericht hervorgeht, wurden die Messwerte über Jahre nicht weitergeleitet.',
    ['wurden die Messwerte', 'dem Bericht'],
  ],
  [
    'Das Unternehmen habe, so die Richterin in ihrer Begründung, die Anwohner zu spät gewarnt.',
    ['die Anwohner zu spät', 'die Richterin'],
  ],
  [
    'Umweltverbänden zufolge ist der Bestand seit 1990 um ein Drittel geschrumpft.',
    ['ist der Bestand', 'Umweltverbänden'],
  ],
  [
    '„Die Mannschaft“, sagte Trainer Udo Kamp nach dem Spiel, „hat sich nie aufgegeben.“',
    ['hat sich nie aufgegeben', 'Trainer Udo Kamp'],
  ],
  [
    'Die Angeklagte schwieg. Ihr Verteidiger erklärte, seine Mandantin sei zur Tatzeit nicht in der Stadt gewesen. Dafür gebe es Zeugen.',
    ['seine Mandantin sei', 'Ihr Verteidiger'],
    ['gebe es Zeugen', 'Verteidiger'],
  ],
  [
    'Der Präsident lässt sich durch die Proteste nicht beirren: „Ich trete nicht zurück.“',
    ['Ich trete nicht zurück', 'Der Präsident'],
  ],
  [
    'Auf die Frage, ob er zurücktreten wolle, antwortete Falk knapp: „Nein, das habe ich nicht vor.“',
    ['Nein, das habe ich nicht vor', 'Falk'],
  ],
  [
    'In einem Brief an die Eltern heißt es, der Unterricht falle bis Freitag aus.',
    ['der Unterricht falle', 'einem Brief'],
  ],
  [
    'Die Zahl der Anträge sei im vergangenen Jahr um 12,5 Prozent auf 48.300 gestiegen, teilte das Statistische Landesamt am Mittwoch mit.',
    ['Die Zahl der Anträge', 'Statistische Landesamt'],
  ],
  [
    '„Es war die Hölle“, erinnert sich die 43-jährige Krankenschwester an die erste Nacht.',
    ['Es war die Hölle', 'Krankenschwester'],
  ],
  [
    'Innenminister Lothar Vogt (parteilos) warf der Opposition vor, Ängste zu schüren.',
    ['Ängste zu schüren', 'Lothar Vogt'],
  ],
  [
    '„Ich habe niemanden gesehen“, so der Zeuge. Der Wagen sei plötzlich da gewesen.',
    ['Ich habe niemanden', 'der Zeuge'],
    ['Wagen sei plötzlich', 'Zeuge'],
  ],
  [
    'Forscherinnen der Universität Lorn haben herausgefunden, dass die Insekten schneller verschwinden als angenommen.',
    ['dass die Insekten schneller', 'Forscherinnen der Universität Lorn'],
  ],
  [
    'Die Regierung in Lorn bezeichnete den Angriff als „feige und sinnlos“.',
    ['feige und sinnlos', 'Die Regierung in Lorn'],
  ],
  [
    'Dass die Kosten so stark steigen würden, habe niemand ahnen können, verteidigte sich der Bauamtsleiter.',
    ['habe niemand ahnen können', 'der Bauamtsleiter'],
  ],
  [
    '„Wer jetzt nicht handelt, verliert“, heißt es in dem Papier der Kommission, das dieser Zeitung vorliegt.',
    ['Wer jetzt nicht handelt', 'Papier der Kommission'],
  ],
  [
    'Er habe den Brief nie erhalten, behauptet Vogt. Seine Sprecherin bestätigte das am Abend.',
    ['den Brief nie erhalten', 'Vogt'],
  ],
  [
    'Die Stadtwerke gehen davon aus, dass die Reparatur drei bis vier Wochen dauert.',
    ['dass die Reparatur', 'Die Stadtwerke'],
  ],
  [
    '„Das Ergebnis ist eindeutig“, schreibt die Autorin der Studie, Professorin Meike Lund. Zwei von drei Befragten fühlten sich überfordert.',
    ['Das Ergebnis ist eindeutig', 'Meike Lund'],
  ],
  [
    'Kritik kam vom Mieterbund. Dessen Vorsitzende Anke Riehl nannte die Pläne „weltfremd“ und „unsozial“.',
    ['weltfremd', 'Anke Riehl'],
    ['unsozial', 'Anke Riehl'],
  ],
  ['„Das wird so nicht funktionieren“, war aus der Fraktion zu hören.', ['Das wird so nicht', 'der Fraktion']],
  ['Die Tat sei geplant gewesen, ist der Staatsanwalt überzeugt.', ['Die Tat sei geplant', 'der Staatsanwalt']],
  [
    'Laut einer Umfrage des Instituts Meridian lehnen 58 Prozent der Befragten das Vorhaben ab.',
    ['lehnen 58 Prozent', 'einer Umfrage des Instituts Meridian'],
  ],
  [
    'Sie habe „keine andere Wahl“ gehabt, sagte die Ministerin am Rande der Sitzung in Lorn.',
    ['keine andere Wahl', 'die Ministerin'],
  ],
  [
    'Die Opposition sprach von einem „Armutszeugnis“. Die Regierung wies das zurück.',
    ['Armutszeugnis', 'Die Opposition'],
  ],
  [
    'Ein Ministeriumssprecher sagte der Nachrichtenagentur Telos, die Prüfung laufe noch. Ein Ergebnis werde frühestens im April erwartet.',
    ['die Prüfung laufe noch', 'Ein Ministeriumssprecher'],
    ['Ein Ergebnis werde', 'Ministeriumssprecher'],
  ],
  [
    '„Mein Vater hat immer gesagt: ‚Zahl deine Schulden zuerst‘“, erzählt Lund lachend.',
    ['Mein Vater hat immer', 'Lund'],
  ],
  [
    'Zuvor hatte die Kanzlerin betont, man dürfe sich nicht erpressen lassen.',
    ['man dürfe sich nicht', 'die Kanzlerin'],
  ],
  [
    'Nachdem die Klinik die Aufnahme gestoppt hatte, kündigte der Träger an, Personal aus anderen Häusern zu holen.',
    ['Personal aus anderen', 'der Träger'],
  ],
  [
    'Ihr Kollege widersprach: Die Zahlen stammten aus dem Jahr 2019 und seien überholt.',
    ['Die Zahlen stammten', 'Ihr Kollege'],
  ],
  [
    'Man müsse die Sorgen ernst nehmen, findet Pfarrer Elmar Groth, 61.',
    ['Man müsse die Sorgen', 'Pfarrer Elmar Groth'],
  ],
  [
    'Gegenüber der „Lorner Rundschau“ erklärte die Firma, alle Kunden seien informiert worden.',
    ['alle Kunden seien', 'die Firma'],
  ],
  [
    'Sein Mandant sei unschuldig, betonte Rechtsanwalt Kai Ahlers, der den Fall erst im Mai übernommen hatte.',
    ['Sein Mandant sei unschuldig', 'Rechtsanwalt Kai Ahlers'],
  ],
  [
    'Der Chef der Hafenbehörde zeigte sich zuversichtlich. Bis Ostern werde der Kran wieder stehen, kündigte Sönke Maler an.',
    ['Bis Ostern werde der Kran', 'Sönke Maler'],
  ],
  [
    '„Ich kann die Wut verstehen“, meint Ratsfrau Greta Holm, die selbst in der Siedlung wohnt.',
    ['Ich kann die Wut', 'Greta Holm'],
  ],
  [
    'Wie die Staatsanwaltschaft bekannt gab, wird gegen drei Mitarbeiter ermittelt.',
    ['wird gegen drei', 'die Staatsanwaltschaft'],
  ],
  ['Das Gutachten kommt zu dem Schluss, dass die Stützen zu schwach waren.', ['dass die Stützen', 'Das Gutachten']],
  ['Einem Sprecher zufolge dauern die Arbeiten noch an.', ['dauern die Arbeiten', 'Einem Sprecher']],
  [
    'Bei dem Beschuss seien mindestens neun Menschen getötet worden, teilte der Gouverneur der Region auf Telegram mit. 31 weitere seien verletzt worden.',
    ['Bei dem Beschuss seien', 'der Gouverneur'],
    ['31 weitere seien', 'Gouverneur'],
  ],
  ['Die Zeugin sagte aus, sie habe den Angeklagten am Tatort gesehen.', ['sie habe den Angeklagten', 'Die Zeugin']],
  ['„Kein Kommentar“, hieß es aus dem Ministerium.', ['Kein Kommentar', 'dem Ministerium']],
  [
    'Finanzsenatorin Ute Ahrens sieht das anders. Die Reserven reichten noch für zwei Jahre, rechnete sie vor.',
    ['Die Reserven reichten', 'sie', 'Ahrens'],
  ],
  ['Er fühle sich „wie ein Fremder im eigenen Haus“, klagt der Mieter.', ['wie ein Fremder', 'der Mieter']],
  ['„Das“, so Benda, „war ein Fehler, den wir nicht wiederholen dürfen.“', ['war ein Fehler', 'Benda']],
  ['Der Trainer lobte seine Elf: „So stelle ich mir Fußball vor.“', ['So stelle ich mir', 'Der Trainer']],
  [
    'In der Mitteilung der Universität ist von einem „Durchbruch“ die Rede.',
    ['Durchbruch', 'der Mitteilung der Universität'],
  ],
  [
    'Die Sängerin, die zuletzt 2019 auf Tour war, schrieb auf Instagram: „Ich bin wieder da.“',
    ['Ich bin wieder da', 'Die Sängerin'],
  ],
  ['Experten gehen davon aus, dass die Preise weiter steigen werden.', ['dass die Preise weiter', 'Experten']],
  [
    'Nach Einschätzung von Ökonomin Vera Stolz wird die Inflation bis 2027 auf unter zwei Prozent fallen.',
    ['wird die Inflation', 'Vera Stolz'],
  ],
  [
    'Der Verband forderte, die Steuer auszusetzen. Das sei das Gebot der Stunde.',
    ['die Steuer auszusetzen', 'Der Verband'],
    ['Das sei das Gebot', 'Verband'],
  ],
  ['Ob das Geld reicht, ist nach Aussage des Kämmerers offen.', ['Ob das Geld reicht', 'des Kämmerers']],
  ['Die Festnahme verlief nach Polizeiangaben ohne Widerstand.', ['ohne Widerstand', 'Polizei']],
  ['Sie habe, erzählt die Wirtin, den Laden mit 3000 Euro eröffnet.', ['den Laden mit 3000', 'die Wirtin']],
  [
    'Der Vorsitzende der Bauerngewerkschaft, Hinnerk Thoms, sprach von „Jahren der Dürre“.',
    ['Jahren der Dürre', 'Hinnerk Thoms'],
  ],
  ['„Wir bleiben“ steht auf dem Banner vor dem Werkstor.', ['Wir bleiben', 'dem Banner']],
  [
    'Auch die Nachbarin hat nichts bemerkt. „Es war ganz still“, sagt sie und schüttelt den Kopf.',
    ['Es war ganz still', 'sie'],
  ],
  ['Die Richter begründeten ihr Urteil damit, dass der Vertrag sittenwidrig sei.', ['dass der Vertrag', 'Die Richter']],
  [
    'Ein Vertreter der Rebellen widersprach dieser Darstellung. Die Stadt sei nie gefallen.',
    ['Die Stadt sei nie', 'Vertreter der Rebellen'],
  ],
  [
    'Weil das Geld fehlt, will die Stadt das Bad schließen, sagt Kämmerer Bodo Kleist.',
    ['will die Stadt das Bad', 'Bodo Kleist'],
  ],
  ['Sollte der Plan scheitern, werde er zurücktreten, drohte der Senator.', ['werde er zurücktreten', 'der Senator']],
  ['„Natürlich“, sagt sie, „mache ich mir Sorgen. Aber was soll ich tun?“', ['mache ich mir Sorgen', 'sie']],
  [
    'Dem Bericht der „Lorner Rundschau“ zufolge sollen Beamte bestochen worden sein.',
    ['sollen Beamte bestochen', 'Bericht'],
  ],
  ['Nichts werde mehr so sein wie vorher, glaubt Historiker Jan Amsel.', ['Nichts werde mehr', 'Jan Amsel']],
  [
    'Die Schäden gehen nach ersten Schätzungen in die Millionen. „So ein Hagel ist mir in 30 Jahren nicht untergekommen“, sagte Landwirtin Birte Hansen dem „Moorboten“.',
    ['So ein Hagel', 'Landwirtin Birte Hansen'],
  ],
  [
    '„Das Gesetz ist tot“, kommentierte die Fraktionschefin der Liberalen, Rieke Dahl, das Ergebnis der Abstimmung.',
    ['Das Gesetz ist tot', 'Rieke Dahl'],
  ],
  [
    'Auf Nachfrage teilte der Landkreis schriftlich mit, man prüfe derzeit alle Optionen.',
    ['man prüfe derzeit', 'der Landkreis'],
  ],
  ['Der Gutachter hielt fest, dass die Bremsen nicht gewartet worden waren.', ['dass die Bremsen', 'Der Gutachter']],
  [
    'Vor Gericht beteuerte der Angeklagte seine Unschuld: Er sei den ganzen Abend zu Hause gewesen.',
    ['Er sei den ganzen Abend', 'der Angeklagte'],
  ],
  ['Wenn sich nichts ändere, so warnt die Behörde, drohten im Winter Engpässe.', ['drohten im Winter', 'die Behörde']],
  [
    '„Dass wir hier stehen, ist kein Zufall“, rief die Aktivistin Joke Meier den rund 300 Teilnehmern zu.',
    ['Dass wir hier stehen', 'Joke Meier'],
  ],
  [
    'Im Interview mit dem Radiosender verriet die Autorin, ihr nächstes Buch spiele auf einer Hallig.',
    ['ihr nächstes Buch', 'die Autorin'],
  ],
  [
    'Polizeisprecher Arne Voigt: „Wir ermitteln in alle Richtungen.“',
    ['Wir ermitteln in alle', 'Polizeisprecher Arne Voigt'],
  ],
  ['Die Kanzlei ließ mitteilen, ihr Mandant werde sich vorerst nicht äußern.', ['ihr Mandant werde', 'Die Kanzlei']],
  ['„Ich habe es satt“, ruft er. „Jeden Tag dasselbe.“', ['Ich habe es satt', 'er'], ['Jeden Tag dasselbe', 'er']],
  ['Ihm zufolge sind bereits drei Anzeigen eingegangen.', ['sind bereits drei', 'Ihm']],
  [
    'Der Minister machte deutlich, dass es keine Ausnahmen geben werde. Wer die Frist verpasse, müsse zahlen.',
    ['dass es keine Ausnahmen', 'Der Minister'],
    ['Wer die Frist verpasse', 'Minister'],
  ],
  [
    'Die EU-Kommission äußerte „ernste Zweifel“ an der Rechtmäßigkeit der Beihilfen.',
    ['ernste Zweifel', 'Die EU-Kommission'],
  ],
  [
    'Ein Nachbar, der anonym bleiben möchte, berichtet: „Nachts fuhren hier Lastwagen ohne Kennzeichen.“',
    ['Nachts fuhren hier', 'Ein Nachbar'],
  ],
  [
    'Es handle sich um einen Einzelfall, betont die Klinikleitung. Man habe sofort reagiert.',
    ['Es handle sich', 'die Klinikleitung'],
    ['Man habe sofort', 'Klinikleitung'],
  ],
  [
    'Die Vorwürfe seien „frei erfunden“, ließ der Unternehmer über seinen Anwalt ausrichten.',
    ['frei erfunden', 'der Unternehmer'],
  ],
  [
    'Professor Enno Rieck von der Hochschule Lorn spricht von einer „tickenden Zeitbombe“.',
    ['tickenden Zeitbombe', 'Enno Rieck'],
  ],
  [
    'Laut dem am Montag veröffentlichten Bericht fehlten in 214 Schulen Rauchmelder.',
    ['fehlten in 214 Schulen', 'dem am Montag veröffentlichten Bericht'],
  ],
  [
    'Bis zum Sommer, so hofft die Bürgermeisterin, ist die Straße fertig.',
    ['ist die Straße fertig', 'die Bürgermeisterin'],
  ],
  [
    `„Schön war's nicht, aber drei Punkte sind drei Punkte“, grinste Torwart Malte Behn.`,
    ['Schön war', 'Torwart Malte Behn'],
  ],
  [
    'Ein Drittel der Befragten gab an, täglich mehr als zwei Stunden zu pendeln.',
    ['täglich mehr als zwei Stunden', 'Ein Drittel der Befragten'],
  ],
  [
    'Die Fluglotsen legen am Freitag die Arbeit nieder. Betroffen seien alle Starts zwischen 6 und 14 Uhr, so die Gewerkschaft Kontrollturm.',
    ['Betroffen seien alle Starts', 'die Gewerkschaft Kontrollturm'],
  ],
  [
    '„Das war kein Unfall, das war Absicht“, ist sich die Mutter des Opfers sicher.',
    ['Das war kein Unfall', 'die Mutter des Opfers'],
  ],
  [
    'Aus Regierungskreisen verlautete, der Haushalt werde erst im Herbst beschlossen.',
    ['der Haushalt werde', 'Regierungskreisen'],
  ],
  [
    'Die Werft teilt mit, dass 120 der 800 Stellen wegfallen. Betriebsbedingte Kündigungen soll es nicht geben.',
    ['dass 120 der 800', 'Die Werft'],
  ],
  ['Der Historikerin zufolge war das Lager größer als bislang bekannt.', ['war das Lager größer', 'Der Historikerin']],
  ['Warum das Signal ausfiel, ist laut Bahn noch unklar.', ['ist', 'Bahn']],
  [
    'Vor dem Ausschuss räumte die frühere Ministerin ein, von den Mails gewusst zu haben.',
    ['von den Mails gewusst', 'die frühere Ministerin'],
  ],
  [
    'Die Täter hätten „mit äußerster Brutalität“ gehandelt, sagte Oberstaatsanwältin Nele Quast.',
    ['mit äußerster Brutalität', 'Nele Quast'],
  ],
  ['Auf dem Plakat steht in großen Lettern: „Rettet den Park“.', ['Rettet den Park', 'dem Plakat']],
  [
    'Der Bund will nach Informationen dieser Zeitung 30 Prozent der Kosten übernehmen.',
    ['30 Prozent der Kosten', 'dieser Zeitung'],
  ],
  [
    '„Er war der beste Chef, den ich je hatte“, erinnert sich Imke Sand an ihren Vorgänger.',
    ['Er war der beste Chef', 'Imke Sand'],
  ],
  ['Dazu Trainerin Fenja Ott: „Wir schauen von Spiel zu Spiel.“', ['Wir schauen von Spiel', 'Trainerin Fenja Ott']],
  [
    'Man könne, gab die Ökonomin zu bedenken, die Zinsen nicht beliebig senken.',
    ['die Zinsen nicht beliebig', 'die Ökonomin'],
  ],
  ['Wer das Boot gesteuert hat, steht nach Auskunft der Küstenwache nicht fest.', ['nicht fest', 'der Küstenwache']],
  [
    'Der Fußballverband hat das Spiel abgesagt. Grund sei der gefrorene Boden, hieß es.',
    ['Grund sei der gefrorene', null],
  ],
  [
    'Sie sei „stolz und traurig zugleich“, schrieb die Schauspielerin. Ihre Rolle werde sie vermissen.',
    ['stolz und traurig', 'die Schauspielerin'],
    ['Ihre Rolle werde', 'die Schauspielerin'],
  ],
  [
    'Die Behörde hatte noch im Mai versichert, das Wasser sei unbedenklich.',
    ['das Wasser sei unbedenklich', 'Die Behörde'],
  ],
  [
    'Der Reeder streitet ab, die Mannschaft unter Druck gesetzt zu haben.',
    ['die Mannschaft unter Druck', 'Der Reeder'],
  ],
  [
    'Für Bischof Aurel Stein ist der Bericht „ein Dokument des Versagens“.',
    ['ein Dokument des Versagens', 'Bischof Aurel Stein'],
  ],
  [
    'Es gebe keine Alternative, erklärte der Finanzchef, dessen Vertrag im Juni endet.',
    ['Es gebe keine Alternative', 'der Finanzchef'],
  ],
  [
    'Die Bande soll seit 2022 mehr als 60 Geldautomaten gesprengt haben. Die Beute beläuft sich den Ermittlern zufolge auf rund 9 Millionen Euro.',
    ['beläuft sich', 'den Ermittlern'],
  ],
];

/** Nobody speaks in these. */
export const untold: readonly string[] = [
  'Ob die Brücke noch zu retten ist, konnte die Landrätin nicht sagen.',
  'Der Film „Die letzte Fähre“ kommt im März in die Kinos.',
  'Bei dem Brand in einem Hochhaus kamen in der Nacht auf Sonntag sieben Menschen ums Leben, darunter drei Kinder. 22 weitere wurden verletzt.',
  'Nach dem Lawinenabgang gelten noch vier Skifahrer als vermisst; zwei konnten nur noch tot geborgen werden.',
  'Ein 27-Jähriger erlag am Abend im Krankenhaus seinen schweren Verletzungen.',
  'Die Zahl der Verkehrstoten sank 2025 auf 2.780.',
  'Zwölf Schafe verendeten bei dem Blitzschlag.',
  'Anderthalb Jahre nach dem Dammbruch leben noch Hunderte in Containern.',
  'Der Haushalt umfasst 3,47 Milliarden Euro, gut 200 Millionen mehr als im Vorjahr.',
  'Für die Verfassungsänderung ist eine Zweidrittelmehrheit nötig. 412 der 630 Abgeordneten stimmten dafür.',
  'Die 14-Tage-Frist endet am 3. März.',
  'Der Ausschuss tagt wieder am Donnerstag, dem 12. Februar 2026, um 9.30 Uhr.',
  'Seit Anfang 2024 sind die Mieten um mehr als ein Fünftel gestiegen.',
  'Der Sprecher wollte sich zu den Vorwürfen nicht äußern.',
  'Es sei denn, der Regen hört auf, wird das Fest abgesagt.',
  'Zwei Bergsteiger sind am Watzhorn in den Tod gestürzt. Ein dritter überlebte schwer verletzt.',
  'Das Busunglück forderte 19 Menschenleben.',
  'Die Feuerwehr rettete 14 Bewohner aus dem brennenden Haus.',
  'Rund 400 Menschen mussten ihre Häuser verlassen.',
  'Mehr als 60 Demonstranten wurden in Gewahrsam genommen.',
  'Eine 81-jährige Fußgängerin ist von einem Lastwagen erfasst und tödlich verletzt worden.',
  'Der Todesfall beschäftigt nun das Gericht in Lorn.',
  'Im Krankenhaus der Stadt gibt es 240 Betten für Verletzte.',
  'Vor genau zehn Jahren, am 14. Juli 2016, öffnete die Schule.',
  'Im ersten Quartal ging der Umsatz um 7,2 Prozent auf 1,9 Milliarden Euro zurück.',
  'Die Miete verdoppelte sich auf 1.240 Euro.',
  'Der Zug war mit 160 km/h unterwegs, erlaubt sind 120.',
  'Das entspricht knapp einem Viertel aller Fälle.',
  'Zweieinhalbtausend Zuschauer kamen, ein Drittel mehr als im Vorjahr.',
  'Er wohnt in einem Viertel am Hafen.',
  'Angehörige hatten den Mann am Samstag als vermisst gemeldet. Am Montag fanden Spaziergänger seine Leiche.',
  'Bei dem Erdbeben kamen mehr als 1.200 Menschen ums Leben, Tausende wurden obdachlos.',
  'Drei Insassen starben noch an der Unfallstelle, ein weiterer schwebt in Lebensgefahr.',
  'Die Polizei nahm sieben Verdächtige fest.',
  'Der Hund biss zwei Spaziergänger; beide wurden leicht verletzt.',
  'Sie verletzte sich beim Training am Knie.',
  'Der Dieb verletzte zwei Beamte.',
  'Die Tote ist noch nicht identifiziert.',
  'Die Grippe fordert jedes Jahr zahlreiche Todesopfer.',
  'Unbekannte töteten in der Nacht vier Pferde.',
  'Ein Polizeibeamter wurde bei dem Einsatz leicht verletzt.',
  'Jede vierte Stelle ist unbesetzt, 17,5 Prozent mehr als im Vorjahr.',
  'Der Preis liegt bei 4,99 Euro je Kilo.',
  'Die Arbeitslosenquote stieg 2024 auf 6,1 Prozent.',
  'Am 1. Advent kamen knapp 5000 Besucher.',
  'Ende vergangener Woche lag die Temperatur bei minus 12 Grad.',
  'Die Halle bietet Platz für 3.500 Zuschauer und wurde für 22 Mio. Euro saniert.',
  'Das Unternehmen beschäftigt weltweit rund 125.000 Menschen, davon gut die Hälfte in Europa.',
  'Wie viele Menschen in dem Bus saßen, war zunächst unklar.',
  'Sein Roman „Der leise Fluss“ wurde in zwölf Sprachen übersetzt.',
  'Unter dem Motto „Wir sind mehr“ zogen 4.000 Menschen durch Lorn.',
  'Bei einem Frontalzusammenstoß auf der Landstraße ist am Dienstagabend ein 19-jähriger Autofahrer gestorben. Seine Beifahrerin kam mit schweren Verletzungen in eine Klinik.',
  'Nach dem Erdrutsch werden noch 13 Dorfbewohner vermisst.',
  'Die Seuche hat bereits 30.000 Puten getötet.',
  'Er überlebte den Absturz als Einziger.',
  'Insgesamt 216 Passagiere und Besatzungsmitglieder waren an Bord.',
  'Zwei der Opfer, ein Ehepaar aus Lorn, starben noch in den Flammen.',
  'Bei dem Feuer entstand ein Schaden von 300.000 Euro; verletzt wurde niemand.',
  'Rettungskräfte bargen die Leichen von fünf Bergleuten.',
  'Eine Frau erlitt Verbrennungen, ihr Sohn blieb unverletzt.',
];
