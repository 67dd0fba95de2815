// Short lines that stand in or around stories and are no part of them, in the languages most read. One entry a line, a
// pattern of a whole line or of its beginning.
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

/** Whole lines that head what is not the story. */
export const headingLines = listed(String.raw`
related
related stories
related articles
related content
related news
related topics
related coverage
related posts?
related links
related reading
related roundup
related resources
related products
related videos?
related pages
more (?:on this(?: story)?|stories|articles|news|coverage|posts|from|great|in|like this)\b.{0,60}
see also
see more
see next
see this next
read also
read more
read next
read this next
learn also
learn more
learn next
learn this next
watch also
watch more
watch next
watch this next
further reading
keep reading
recommended(?: (?:for you|reading|stories|articles|posts))?
you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in).{0,40}
what's next
what’s next
up next
next up
most read
most popular
most viewed
most recent
popular posts
popular stories
popular articles
popular now
trending(?: now| stories)?
latest (?:news|stories|articles|posts|from).{0,30}
recent posts
recent articles
recent news
recent comments
top stories
top rated comments
editors?(?:'|’)?s? picks?
don't miss
don’t miss
comments?(?: \(\d+\))?
\d+ (?:comments|responses|replies|thoughts)\b.{0,80}
leave a (?:comment|reply).{0,30}
join the conversation
join the discussion
discussion
reader interactions
share this.{0,30}
share(?: your)? .{0,30}
follow us.{0,40}
newsletter.{0,40}
related coverage\b.{0,60}
subscribe\b.{0,80}
sign up\b.{0,80}
stay (?:in touch|connected|up to date|informed).{0,40}
get (?:the|our) .{0,40}newsletter.{0,40}
about the authors?
about me
about us
written by
posted by
author
meet the author
tags?:?
categories
topics:?
filed under:?
in this article
in this story
in this section
in this series
on this page
table of contents
contents
jump to
quick links
lesen sie auch
mehr zum thema
das könnte sie auch interessieren
à lire aussi
sur le même sujet
leggi anche
lea también
te puede interesar
leia também
leia mais
czytaj też
czytaj także
czytaj również
zobacz też
zobacz także
читайте также
отзывы
похожие статьи
похожие материалы
(?:vea|ver|lea|lee|mira|mire|escuche) (?:también|además|más)
más (?:noticias|información|sobre (?:este tema|el tema)|leídas?|leídos|en .{0,40})
lo más (?:leído|visto)
noticias relacionadas
(?:notas|artículos|contenidos?|temas) relacionad[oa]s?
también te puede interesar
le puede interesar
te recomendamos
recomendad[oa]s?
(?:à )?lire (?:aussi|également|la suite)
voir aussi
(?:sur|dans) le même (?:sujet|thème)
à (?:voir|découvrir|écouter)(?: aussi)?
(?:articles?|sujets|contenus) (?:liés|associés|similaires|connexes)
les (?:plus lus|articles les plus lus)
nos (?:recommandations|dernières actualités)
pour aller plus loin
(?:lesen|sehen|hören) sie (?:auch|mehr|dazu).{0,30}
auch interessant
mehr (?:zum thema|dazu|lesen|aus .{0,30}|über .{0,30}|nachrichten)
weitere (?:artikel|themen|nachrichten|meldungen|informationen)
(?:ähnliche|verwandte) (?:artikel|themen|beiträge)
das könnte (?:sie|dich) (?:auch )?interessieren
meistgelesen(?:e artikel)?
(?:czytaj|zobacz|sprawdź|obejrzyj) (?:też|także|również|więcej|inne).{0,30}
(?:powiązane|podobne|polecane) (?:artykuły|tematy|wiadomości)
polecamy
(?:przeczytaj|zobacz) (?:też|także|również)
najczęściej czytane
najnowsze (?:artykuły|wiadomości)
więcej (?:na ten temat|o .{0,30}|z .{0,30})
(?:leia|veja|ouça|assista) (?:também|mais|ainda|a seguir)
(?:saiba|veja) mais
mais (?:lidas|notícias|sobre .{0,30})
(?:notícias|matérias|artigos|conteúdos?) relacionad[oa]s?
você (?:também )?pode gostar
recomendad[oa]s para você
(?:comentarios|commentaires|kommentare|komentarze|comentários)(?: \(\d+\))?
(?:deja|escribe) (?:un|tu) comentario
(?:laisser|ajouter) un commentaire
kommentar (?:schreiben|verfassen)
(?:dodaj|napisz) komentarz
deixe (?:um|seu) comentário
(?:etiquetas|temas|mots[- ]clés|schlagworte|schlagwörter|themen|tagi|palavras[- ]chave|assuntos|archivado en)
(?:síguenos|sígueme|suivez-nous|folgen sie uns|obserwuj nas|siga-nos|siga nas redes).{0,40}
`);

/** How lines begin that send the reader elsewhere. */
export const pointerStarts = listed(String.raw`
related(?: (?:stories|articles|story|article|coverage|roundup))?
also
also read
also see
also watch
also on
read also
read more
read next
read this
read our
read all
read the full
see also
see more
see next
see this
see our
see all
see the full
watch also
watch more
watch next
watch this
watch our
watch all
watch the full
learn also
learn more
learn next
learn this
learn our
learn all
learn the full
find out also
find out more
find out next
find out this
find out our
find out all
find out the full
check out also
check out more
check out next
check out this
check out our
check out all
check out the full
more(?: (?:on|from|about|great))?
read
see
watch
listen
download
editor(?:'|’)?s? (?:pick|recommend\w*)
recommended
must read
don't miss
don’t miss
next
previous
up next
click here
follow
subscribe
sign up
join
get
lesen sie auch
mehr
à lire(?: aussi)?
lire aussi
leggi anche
lea también
lee también
leia também
leia mais
czytaj też
czytaj także
czytaj również
czytaj więcej
zobacz też
zobacz także
читайте также
baca juga
(?:vea|ver|lee|mira|mire) (?:también|además|más)
te puede interesar
más información
(?:lire|voir) (?:aussi|également|la suite)
à (?:lire|voir)
notre (?:dossier|article)
(?:lesen|sehen) sie (?:auch|dazu|hier)
mehr (?:zum thema|dazu|lesen)
auch interessant
(?:przeczytaj|sprawdź|obejrzyj|czytaj|zobacz)(?: (?:też|także|również|więcej))?
(?:leia|veja|assista|ouça)(?: (?:também|mais|ainda))?
saiba mais
`);

/** How lines begin that newsrooms put under a story. */
export const closingLines = listed(String.raw`
\W*(?:additional |with )?report(?:ing|age) (?:by|from)\b
\W*(?:[\p{L}.'’-]+ ){1,12}(?:also )?contributed (?:reporting|to this)
\W*(?:associated press|ap|reuters|afp)? ?(?:writers?|staff) .{0,160}contributed
\W*write to .{0,80}@
\W*(?:follow|like) .{0,80}\b(?:on|facebook|twitter|instagram)\b
\W*sign up (?:for|to|here).{0,120}
\W*subscribe (?:to|here|now).{0,120}
\W*click here to (?:subscribe|sign|read|join|download).{0,80}
\W*this (?:article|story|post) (?:was )?(?:first|originally) (?:appeared|published|posted).{0,160}
\W*(?:contact|email|e-mail) (?:the |this )?(?:author|reporter|writer).{0,80}
this (?:article|story|post|guide|report)\b.{0,60} (?:was|is) (?:\w+ )?(?:written|produced|developed|sponsored|supported|published)\b.{0,300}
(?:copyright|©).{0,300}
republish .{0,200}
since you made it to .{0,120}
if you (?:liked|enjoyed|found) .{0,80}(?:pin|share|like|consider)\b.{0,200}
pin (?:it|this|for later).{0,60}
\W*have a (?:news )?tip.{0,160}
\W*got a (?:news )?tip.{0,160}
\W*\S+@\S+\.\w+\W*$
\W*(?:twitter|facebook|instagram)\.com\/\S+\W*$
\W*@\w+\W*$
\W*(?:suscr[ií]b[ae](?:se|te)|abonnez-vous|abonnieren sie|zapisz się|assine|inscreva-se)\b.{0,120}
\W*(?:síguenos|suivez-nous|folgen sie|obserwuj nas|siga)\b.{0,100}
\W*(?:con información de|avec (?:l’)?(?:afp|reuters)|mit material (?:von|der)|com informações d[aeo])\b.{0,80}
\W*(?:źródło|quelle|fuente|fonte|source) ?:.{0,80}
\W*(?:todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|wszelkie prawa zastrzeżone|todos os direitos reservados).{0,80}
`);

/** How the words of a button begin that sells. */
export const offerWords = listed(String.raw`
subscribe
sign (?:up|in)
log ?in
register
create (?:an|your|a free) account
start (?:your )?(?:free )?trial
join (?:now|today|us|free|for)
become a (?:member|subscriber|supporter)
support (?:us|our)
donate
buy (?:now|a subscription)
get (?:unlimited )?access
continue for
unlock
suscr[ií]b\p{L}*
hazte socio
regístrate
iniciar sesión
s[’']abonner
abonnez-vous
je m[’']abonne
s[’']inscrire
se connecter
abonnieren?\p{L}*
jetzt (?:abonnieren|testen|lesen|anmelden|registrieren)
anmelden
registrieren
zaloguj\p{L}*
zarejestruj\p{L}*
zapisz się
subskrybuj
kup (?:dostęp|teraz)
assine
assinar
inscreva-se
cadastre-se
entrar
`);
