// Whole lines that only label, in the languages most read. One entry a line.

/** Whole lines that only label. */
export const labelLines = String.raw`
ad
advert(isements?|ising)?
anzeige
werbung
publicit[ée]
(la )?publicidad
publicidade
pubblicità
реклама
reklama
iklan
sponsored( content)?
(share|print|email|save|tweet|pin)( this)?( (article|story|post|page|on|via)\b~40)?
print this article
whatsapp
facebook
twitter
copy link
loading\.{0,4}
loading \w+( \w+)?(…|\.{3})
close
more:?
captions?
filed under\b~80
skip to ~30
continue reading~60
(story|article) continues (below|after)~40
scroll (down )?(to|for)~40
(©|copyright\b)~100
all rights reserved\.?
(book|shop|buy|order|read|learn) (now|more)( ?[:!→>]| from ~60)?
read the ~7review
(text|font) size
\d{1,4} (comment|share|view|like)s?
(estimated )?((reading|read) time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura):?~30
\d{1,4} min(ute)?s?( read)?
\d{1,4} of \d{1,4}
back to top
view (comments|all|gallery|more)
see (more|all|tweets? ?:?)
show (more|less)
advertisement[\s–-]~60
-{3,}
\*{3,}
getty images ?/ ~40
source:? (getty|shutterstock|istock)~30
an[uú]ncio
annonce
ogłoszenie
materiał (sponsorowany|promocyjny|partnera)
contenido patrocinado
conteúdo patrocinado
contenu sponsorisé
gesponsert
compartir( (en|esta|este|la|el)\b~40)?
compartilh(e|ar)( (esta|este|no|na)\b~40)?
partager( (sur|cet|cette|l’article)\b~40)?
teilen( (auf|per)\b~40)?
artikel (teilen|drucken|merken|anhören|versenden)~30
udostępnij~40
podziel się~40
imprim[ie]r
drucken
drukuj
guardar
分享[到至]?：?
シェア(する)?
공유(하기)?
広告
[广廣]告
광고
dalsza część (artykułu|tekstu) (pod|znajduje)~40
la suite après (la|cette) publicit[ée]~20
la publicidad continúa~30
continua (após|depois) d?a publicidad[ea]?
\d{1,4} min(utos?|uten|uty?)?\.?( de (lectura|leitura|lecture)| lesezeit| czytania)?
lecture (de )?\d{1,4} min~10
czas czytania~20
`;
