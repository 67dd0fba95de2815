// How lines begin that lead away from a story or close it, and what buttons say that sell. One entry a line.
import { listed } from './listed.ts';

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
