// Whole lines that only label, in the languages most read. One entry a line.
import { listed } from './listed.ts';

/** Whole lines that only label. */
export const labelLines = listed(String.raw`
ad
advert
advertisements?
advertising
anzeige
werbung
publicit[ée]
publicidade?
pubblicità
реклама
reklama
iklan
sponsored(?: content)?
(?:share|print|email|save|tweet|pin)(?: this)?(?: (?:article|story|post|page|on|via)\b.{0,40})?
print this article
whatsapp
facebook
twitter
copy link
link copied!?
loading\.*
close
more:?
captions?
filed under\b.{0,80}
click to tweet
(?:order )?reprints
skip to .{0,30}
continue reading.{0,60}
(?:story|article) continues (?:below|after).{0,40}
scroll (?:down )?(?:to|for).{0,40}
(?:©|copyright\b).{0,100}
all rights reserved\.?
text size
font size
\d+ comments?
\d+ shares?
\d+ views?
\d+ likes?
(?:estimated )?(?:reading time|read time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura):?.{0,30}
\d+ min(?:ute)?s?(?: read)?
\d+ of \d+
back to top
jump to details
view comments
view all
view gallery
view more
see more
see all
see tweets? ?:?
show more
show less
advertisement[\s–-].{0,60}
this slideshow requires javascript\.?
your browser does not support.{0,60}
thank you!? your submission has been received!?
oops! something went wrong.{0,60}
-{3,}
\*{3,}
source:? (?:getty|shutterstock|istock).{0,30}
like this story\? share.{0,30}
anuncio
anúncio
annonce
ogłoszenie
materiał (?:sponsorowany|promocyjny|partnera)
contenido patrocinado
conteúdo patrocinado
contenu sponsorisé
gesponsert
compartir(?: (?:en|esta|este|la|el)\b.{0,40})?
compartilh(?:e|ar)(?: (?:esta|este|no|na)\b.{0,40})?
partager(?: (?:sur|cet|cette|l’article)\b.{0,40})?
teilen(?: (?:auf|per)\b.{0,40})?
artikel (?:teilen|drucken|merken|anhören|versenden).{0,30}
udostępnij.{0,40}
podziel się.{0,40}
imprimir
imprimer
drucken
drukuj
guardar
(?:la )?publicidad
publicité
dalsza część (?:artykułu|tekstu) (?:pod|znajduje).{0,40}
la suite après (?:la|cette) publicit[ée].{0,20}
la publicidad continúa.{0,30}
continua (?:após|depois) (?:a|da) publicidad[ea]?
continua (?:após|depois) (?:a|da) publicidade
\d+ min(?:utos?|uten|uty?)?\.?(?: de (?:lectura|leitura|lecture)| lesezeit| czytania)?
lecture (?:de )?\d+ min.{0,10}
czas czytania.{0,20}
`);
