// Words by which a line is known to name people, and those by which it is known to name none. One entry a line.

/** What is no person’s name wherever it stands in one. */
export const nobodyWords = String.raw`
staff
admin\w*
editors?
editorial
team
news ?(desk|room|wire)?
web ?desk
desk
redak\w*
rédaction
redacci[oó]n
agency
guest
authors?
unknown
anonymous
contribut(ors?|ions)
correspondents?
experts?
attorney
officer
chief
director
founder
manager
specialist
analyst
consultant
strategist
president
ceo
reporters?
writers?
the
inc
llc
ltd
gmbh
company
group
bank
hospital
university
college
school
institute
foundation
network
magazine
journal
zeitung
anzeiger
nachrichten
diario
gazet\w*
times
daily
press
media
studios?
services?
solutions?
guides?
reviews?
tech
blog
posts?
share
follow
subscribe
updated?
published
posted
read
more
min
minutes?
views?
comments?
contact
us
learn
about
sign
log
menu
search
request
demo
by
on
in
at
for
with
about
sponsored
how
what
your
our
best
tips
home
photos?
images?
credit
source
january
february
april
june
july
august
(septem|octo|novem|decem)ber
(mon|tues|wednes|thurs|fri|satur|sun)day
watch
live
listen
newsletter
government
ministry
department
association
society
council
committee
community
club
`;

/** Outlets and agencies. */
export const outletNames = `
reuters
afp
ap
dpa
pap
associated press
agence france[- ]presse
bbc
cnn
npr
`;

/** What stands before the names of who wrote it. */
export const cueWords = `
((this )?(article|story|post|report|words?|text|story and photos) )?((was )?(written|posted|published|reported|contributed|created|submitted) )?by
authors?
written by
contributors?
(words|text|texte|texto|story|report(ing)?)( (and|und|et|y|&) (photos?|fotos?|pictures))? ?[:：]
von
par
por
di
de
autor(in)?
przez
автор
текст
текст и фото
tekst
بقلم
كتب
كتبت
تقرير
نوشته
מאת
โดย
文
文と写真
取材・文
筆者
作者
撰文
记者
記者
글
글쓴이
`;

/** Roles that stand behind or before a name in scripts without capitals. */
export const roleWords = `
記者
特派員
編集委員
论员
記者團隊
记者
通讯员
特约
撰稿人
기자
특파원
`;

/** What a newsroom's people are called under their names, in whole lines. */
export const tradeWords = String.raw`
(\p{L}+[ -]){0,3}(correspondent|reporter|columnist|journalist|staff writer|political editor|business editor|news editor)s?
(\p{L}+[ -]){0,3}(korrespondent|reporter|redakteur|journalist)(in)?
(redactora?|periodista|corresponsal|enviad[oa] especial)( (de|en) ~20)?
(journaliste|correspondante?|envoyée? spéciale?)( (à|au|en) ~20)?
`;
