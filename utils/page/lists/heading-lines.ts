// Whole lines that head what is not the story, in the languages most read. One entry a line.
import { listed } from './listed.ts';

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
(?:our |the |my |daily |weekly |free ){0,2}newsletters?(?:[:!–-].{0,40}| (?:sign|anmeld|abonn).{0,30})?
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
