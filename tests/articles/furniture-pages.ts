// One short story in each of five languages, and ten pieces of furniture that pages in that language put into their stories.
export type Furniture = {
  readonly language: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What stands in the middle of the story, and the words of it that must not be read. */
  readonly forbidden: readonly { readonly html: string; readonly words: string }[];
};

const link = (label: string, text: string) => ({
  html: `<p><strong>${label}</strong> <a href="/x">${text}</a></p>`,
  words: text,
});
const list = (label: string, text: string) => ({
  html: `<h3>${label}</h3><ul><li><a href="/x">${text}</a></li><li><a href="/y">${text} 2</a></li></ul>`,
  words: text,
});
const line = (words: string) => ({ html: `<p>${words}</p>`, words });
const button = (heading: string, text: string, label: string) => ({
  html: `<div class="k3"><h4>${heading}</h4><p>${text}</p><button>${label}</button></div>`,
  words: text,
});

export const furniturePages: readonly Furniture[] = [
  {
    language: 'es',
    title: 'Cierran el puente viejo de Almera',
    lines: [
      'El puente viejo de Almera quedó cerrado el lunes por la noche, después de que los buzos hallaran una grieta en un pilar.',
      'Unas 4.200 personas lo cruzan cada día, la mayoría camino del astillero de la orilla norte, según datos de la comarca.',
      '«De noche lo oímos crujir», dijo Marta Olivar, que lleva diecinueve años en la caseta del peaje y vive junto al río.',
      'La oficina de caminos había reservado 1,8 millones en 2021 para pilares nuevos, pero el dinero se fue al túnel de Grena.',
      'Desde el miércoles habrá un transbordador cada media hora, con sitio para trescientas personas y cuarenta coches.',
      'Los ingenieros mirarán los otros cinco pilares la próxima semana, y la comarca publicará lo que encuentren.',
    ],
    forbidden: [
      link('VEA TAMBIÉN:', 'La feria de la pera abre con precios más altos'),
      link('Lea también', 'Un año caro para los fruteros de la sierra'),
      link('Te puede interesar:', 'Cinco paseos por la ribera del Almera'),
      list('Noticias relacionadas', 'El túnel de Grena vuelve a costar más'),
      list('Lo más leído', 'La caseta del peaje cumple un siglo'),
      line('Publicidad'),
      line('Compartir en redes'),
      button('Lee sin límites', 'Todas las noticias de la comarca por dos euros al mes.', 'Suscríbete'),
      {
        html: '<aside><p>Otra historia que no es esta, contada al margen de la página con cierta calma.</p></aside>',
        words: 'Otra historia',
      },
      {
        html: '<div class="related-news"><p>El mercado del jueves se muda a la plaza mayor por las obras del canal.</p></div>',
        words: 'El mercado del jueves',
      },
    ],
  },
  {
    language: 'fr',
    title: 'Le vieux pont d’Aumère est fermé',
    lines: [
      'Le vieux pont d’Aumère a été fermé lundi soir, après que des plongeurs ont trouvé une fissure dans son deuxième pilier.',
      'Quelque 4 200 personnes le franchissent chaque jour, la plupart pour gagner le chantier naval de la rive nord.',
      '« La nuit, nous l’avons entendu gémir », dit Marthe Olivier, qui tient la maison du péage depuis dix-neuf ans.',
      'Le service des routes avait réservé 1,8 million en 2021 pour des piliers neufs, mais l’argent est allé au tunnel de Grène.',
      'Un bac passera toutes les demi-heures à partir de mercredi, avec de la place pour trois cents personnes et quarante voitures.',
      'Des ingénieurs verront les cinq autres piliers la semaine prochaine, et le canton publiera ce qu’ils trouvent.',
    ],
    forbidden: [
      link('Lire aussi :', 'La foire aux poires ouvre avec des prix plus hauts'),
      link('À lire aussi', 'Une année chère pour les vergers de la côte'),
      link('Voir aussi :', 'Cinq promenades au bord de l’Aumère'),
      list('Sur le même sujet', 'Le tunnel de Grène coûte encore plus cher'),
      list('Les plus lus', 'La maison du péage a cent ans'),
      line('Publicité'),
      line('Partager sur les réseaux'),
      button('Lire sans limite', 'Toutes les nouvelles du canton pour deux euros par mois.', 'S’abonner'),
      {
        html: '<aside><p>Une autre histoire que celle-ci, racontée en marge de la page avec un certain calme.</p></aside>',
        words: 'Une autre histoire',
      },
      {
        html: '<div class="newsletter-box"><p>Chaque matin, les nouvelles de la rive nord dans votre boîte, avant le café.</p></div>',
        words: 'Chaque matin',
      },
    ],
  },
  {
    language: 'de',
    title: 'Die alte Brücke bei Aumer ist gesperrt',
    lines: [
      'Die alte Brücke bei Aumer ist seit Montagabend gesperrt, weil Taucher einen Riss in ihrem zweiten Pfeiler gefunden haben.',
      'Rund 4200 Menschen gehen jeden Tag über sie, die meisten zur Werft am nördlichen Ufer, wie der Landkreis mitteilte.',
      '„In der Nacht haben wir sie ächzen gehört“, sagte Marta Ohm, die seit neunzehn Jahren das Zollhaus führt.',
      'Das Straßenamt hatte 2021 für neue Pfeiler 1,8 Millionen zurückgelegt, doch das Geld ging in den Tunnel bei Gren.',
      'Von Mittwoch an fährt jede halbe Stunde eine Fähre, die dreihundert Menschen und vierzig Autos aufnehmen kann.',
      'Ingenieure sehen sich in der nächsten Woche die anderen fünf Pfeiler an, und der Kreis will das Ergebnis drucken.',
    ],
    forbidden: [
      link('Lesen Sie auch:', 'Der Birnenmarkt beginnt mit höheren Preisen'),
      link('Mehr zum Thema:', 'Ein teures Jahr für die Obstbauern am Hang'),
      link('Auch interessant:', 'Fünf Wege am Ufer der Aumer'),
      list('Weitere Artikel', 'Der Tunnel bei Gren wird wieder teurer'),
      list('Meistgelesen', 'Das Zollhaus wird hundert Jahre alt'),
      line('Anzeige'),
      line('Artikel teilen'),
      button('Alles lesen', 'Alle Nachrichten aus dem Kreis für zwei Euro im Monat.', 'Jetzt abonnieren'),
      {
        html: '<aside><p>Eine andere Geschichte als diese, am Rand der Seite und mit einiger Ruhe erzählt.</p></aside>',
        words: 'Eine andere Geschichte',
      },
      {
        html: '<div class="newsletter-box"><p>Jeden Morgen die Nachrichten vom Nordufer, noch vor dem ersten Kaffee.</p></div>',
        words: 'Jeden Morgen',
      },
    ],
  },
  {
    language: 'pl',
    title: 'Stary most w Aumerze zamknięty',
    lines: [
      'Stary most w Aumerze zamknięto w poniedziałek wieczorem, gdy nurkowie znaleźli pęknięcie w jego drugim filarze.',
      'Codziennie przechodzi po nim około 4200 osób, większość w drodze do stoczni na północnym brzegu, podał powiat.',
      '„W nocy słyszeliśmy, jak jęczy”, powiedziała Marta Olcha, która od dziewiętnastu lat prowadzi dom przy rogatce.',
      'Zarząd dróg odłożył w 2021 roku 1,8 miliona na nowe filary, ale pieniądze poszły na tunel pod Grenem.',
      'Od środy co pół godziny popłynie prom, który zabierze trzysta osób i czterdzieści samochodów naraz.',
      'Inżynierowie obejrzą w przyszłym tygodniu pięć pozostałych filarów, a powiat ogłosi, co znaleźli.',
    ],
    forbidden: [
      link('Czytaj też:', 'Targ gruszek zaczyna się od wyższych cen'),
      link('Zobacz także:', 'Drogi rok dla sadowników spod góry'),
      link('Przeczytaj również:', 'Pięć spacerów nad Aumerą'),
      list('Powiązane artykuły', 'Tunel pod Grenem znów zdrożał'),
      list('Najczęściej czytane', 'Dom przy rogatce ma sto lat'),
      line('Reklama'),
      line('Udostępnij na Facebooku'),
      button('Czytaj bez granic', 'Wszystkie wiadomości z powiatu za dwa złote miesięcznie.', 'Kup dostęp'),
      {
        html: '<aside><p>Inna historia niż ta, opowiedziana na marginesie strony i dość spokojnie.</p></aside>',
        words: 'Inna historia',
      },
      {
        html: '<div class="newsletter-box"><p>Co rano wiadomości z północnego brzegu, jeszcze przed pierwszą kawą.</p></div>',
        words: 'Co rano',
      },
    ],
  },
  {
    language: 'pt',
    title: 'Ponte velha de Almera está fechada',
    lines: [
      'A ponte velha de Almera foi fechada na segunda-feira à noite, depois que mergulhadores acharam uma fenda num pilar.',
      'Cerca de 4.200 pessoas passam por ela todos os dias, a maioria a caminho do estaleiro da margem norte, diz o distrito.',
      '“De noite nós a ouvimos gemer”, disse Marta Oliva, que cuida da casa do pedágio há dezenove anos.',
      'O serviço de estradas tinha guardado 1,8 milhão em 2021 para pilares novos, mas o dinheiro foi para o túnel de Grena.',
      'A partir de quarta-feira uma balsa sairá a cada meia hora, com lugar para trezentas pessoas e quarenta carros.',
      'Engenheiros vão olhar os outros cinco pilares na próxima semana, e o distrito publicará o que acharem.',
    ],
    forbidden: [
      link('Leia também:', 'A feira da pera abre com preços mais altos'),
      link('Veja também:', 'Um ano caro para os pomares da serra'),
      link('Saiba mais:', 'Cinco passeios na margem do Almera'),
      list('Notícias relacionadas', 'O túnel de Grena fica mais caro outra vez'),
      list('Mais lidas', 'A casa do pedágio faz cem anos'),
      line('Publicidade'),
      line('Compartilhe no Facebook'),
      button('Leia sem limites', 'Todas as notícias do distrito por dois reais ao mês.', 'Assine'),
      {
        html: '<aside><p>Outra história que não é esta, contada à margem da página com alguma calma.</p></aside>',
        words: 'Outra história',
      },
      {
        html: '<div class="related-news"><p>O mercado de quinta-feira muda para a praça por causa das obras do canal.</p></div>',
        words: 'O mercado de quinta',
      },
    ],
  },
];
