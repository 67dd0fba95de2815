// How lines begin that lead away from a story or close it, and what buttons say that sell. One entry a line.

/** How lines begin that send the reader elsewhere. */
export const pointerStarts = String.raw`
related
also
read
see
watch
(learn|find out|check out) (also|more|next|this|our|all|the full)
shop
buy
order
check (the )?(current |latest )?price
more
listen
download
editor['’]?s? (pick|recommend\w*)
recommended
must read
don['’]t miss
next
previous
up next
click here
follow
subscribe
sign up
join
get
mehr
leggi anche
(lees|les|læs|läs) (ook|meer|mere?|også|också|även)
lea también
читайте также
baca juga
(vea|ver|lee|mira|mire) (también|además|más)
te puede interesar
más (información|sobre)
(noticia|nota|artículo)s? relacionad[oa]s?
(lire|voir) (aussi|également|la suite)
à (lire|voir)
notre (dossier|article)
(sur|dans) (le même|ce) (sujet|thème|dossier)
(lesen|sehen) sie (auch|dazu|hier)
(zum thema|passend dazu)
auch interessant
(prze)?czytaj
sprawdź
obejrzyj
zobacz
leia
veja
assista
ouça
saiba mais
(notícia|matéria)s? relacionadas?
関連記事
(相[关關]|延伸)(阅读|閱讀|新[闻聞])
관련 ?기사
`;

/** How lines begin that newsrooms put under a story. */
export const closingLines = String.raw`
\W*(additional |with )?report(ing|age) (by|from)\b
(\S{1,40} ){1,13}contributed (reporting|to this)
\W*(associated press |ap |reuters |afp )?(writers?|staff) ~160contributed
\W*write to ~80@
\W*(follow|like) ~80\b(on|facebook|twitter|instagram)\b
\W*sign up (for|to|here)
\W*subscribe (to|here|now)
\W*click here to (subscribe|sign|read|join|download)
\W*this (article|story|post) (was )?(first|originally) (appeared|published|posted)
\W*(contact|e-?mail) (the |this )?(author|reporter|writer)
this (article|story|post|guide|report)\b~60 (was|is) (\w+ )?(written|produced|developed|sponsored|supported|published)\b
copyright
©
\W*(print|close|unsubscribe|back to)\b~30$
(the|this|all) ~99informational purposes
if you (liked|enjoyed|found) ~80(pin|share|like|consider)\b
\W*(have|got) a (news )?tip
\W{0,4}[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{1,20}\W{0,4}$
\W*(twitter|facebook|instagram)\.com\/\S{1,80}\W{0,4}$
[^\w@]{0,4}@\w{1,40}\W{0,4}$
\W*(suscr[ií]b[ae](se|te)|abonnez-vous|abonnieren sie|zapisz się|assine|inscreva-se)\b
\W*(síguenos|suivez-nous|folgen sie|obserwuj nas|siga)\b
\W*(con información de|avec (l’)?(afp|reuters)|mit material (von|der)|com informações d[aeo])\b
\W*(źródło|quelle|fuente|fonte|source) ?:
\W*(todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|wszelkie prawa zastrzeżone|todos os direitos reservados)
`;

/** How the words of a button begin that sells. */
export const offerWords = String.raw`
subscribe
sign (up|in)
log ?in
register
create (an|your|a free) account
start (your )?(free )?trial
join (now|today|us|free|for)
become a (member|subscriber|supporter)
support (us|our)
donate
buy (now|a subscription)
get (unlimited )?access
continue for
unlock
suscr[ií]b\p{L}*
hazte socio
regístrate
iniciar sesión
s[’']abonner
je m[’']abonne
abonnez-vous
s[’']inscrire
se connecter
abonnieren?\p{L}*
jetzt (abonnieren|testen|lesen|anmelden|registrieren)
anmelden
registrieren
zaloguj\p{L}*
zarejestruj\p{L}*
zapisz się
subskrybuj
kup (dostęp|teraz)
assin(e|ar)
inscreva-se
cadastre-se
entrar
`;
