// Whole lines that head what is not the story, in the languages most read. One entry a line.

/** Whole lines that head what is not the story. */
export const headingLines = String.raw`
related( (stories|articles|content|news|topics|posts?|links|reading|roundup|resources|products|videos?|pages))?
related coverage\b~60
more (on this( story)?|stories|articles|news|coverage|posts|from|great|in|like this)\b~60
(see|read|learn|watch) (also|more|next|this next)
(further|keep) reading
recommended( (for you|reading|stories|articles|posts))?
you (may|might|could) (also )?(like|enjoy|be interested in)~40
what['’]s next
up next
next up
most (read|popular|viewed|recent)
popular (posts|stories|articles|now)
trending( now| stories)?
latest (news|stories|articles|posts|from)~30
recent (posts|articles|news|comments)
top (stories|rated comments)
editors?['’]?s? picks?
don['’]t miss
\d{1,4} (comments|responses|replies|thoughts)\b~80
leave a (comment|reply)~30
join the (conversation|discussion)
discussion
share( your)? (?!of\b|prices?\b)~30
follow us~40
(our |the |my |daily |weekly |free ){0,2}newsletters?([:!–-]~40| (sign|anmeld|abonn)~30)?
(subscribe|sign up)\b~80
stay (in touch|connected|up to date|informed)~40
get (the|our) ~40newsletter~40
about (the authors?|me|us)
(written|posted) by
(meet the )?author
(tags?|topics|filed under):?
categories
~80\((sponsored|promoted)\)
more ways ~9help you
in this (article|story|section|series)
on this page
(table of )?contents
jump to
quick links
leggi anche
(lees|les|læs|läs) (ook|meer|mere?|også|också|även)
читайте также
отзывы
похожие (статьи|материалы)
(vea|ver|lea|lee|mira|mire|escuche) (también|además|más)
más (noticias|información|sobre (este|el) tema|leíd[ao]s|leída|en ~40)
lo más (leído|visto)
noticias relacionadas
(notas|artículos|contenidos?|temas) relacionad[oa]s?
((también )?te|le) puede interesar
te recomendamos
recomendad[oa](s( para você)?)?
(à )?lire (aussi|également|la suite)
voir aussi
(sur|dans) le même (sujet|thème)
à (voir|découvrir|écouter)( aussi)?
(articles?|sujets|contenus) (liés|associés|similaires|connexes)
les (articles les )?plus lus
nos (recommandations|dernières actualités)
pour aller plus loin
(lesen|sehen|hören) sie (auch|mehr|dazu)~30
auch interessant
mehr (zum thema|dazu|lesen|aus ~30|über ~30|nachrichten)
weitere (artikel|themen|nachrichten|meldungen|informationen)
(ähnliche|verwandte) (artikel|themen|beiträge)
das könnte (sie|dich) (auch )?interessieren
meistgelesen(e artikel)?
(czytaj|zobacz|sprawdź|obejrzyj) (też|także|również|więcej|inne)~30
(powiązane|podobne|polecane) (artykuły|tematy|wiadomości)
polecamy
przeczytaj (też|także|również)
najczęściej czytane
najnowsze (artykuły|wiadomości)
więcej (na ten temat|o ~30|z ~30)
(leia|veja|ouça|assista) (também|mais|ainda|a seguir)
saiba mais
mais (lidas|notícias|sobre ~30)
(notícias|matérias|artigos|conteúdos?) relacionad[oa]s?
você (também )?pode gostar
(comments?|comentarios|commentaires|kommentare|komentarze|comentários)( \(\d{1,5}\))?
(deja|escribe) (un|tu) comentario
(laisser|ajouter) un commentaire
kommentar (schreiben|verfassen)
(dodaj|napisz) komentarz
deixe (um|seu) comentário
関連(記事|ニュース)
あわせて読みたい
(相[关關]|延伸)(阅读|閱讀|新[闻聞]|文章)
관련 ?(기사|뉴스)
etiquetas
temas
mots[- ]clés
schlagworte
schlagwörter
themen
tagi
palavras[- ]chave
assuntos
archivado en
(síguenos|sígueme|suivez-nous|folgen sie uns|obserwuj nas|siga-nos|siga nas redes)~40
`;
