// What elements are called (class, id, role and the like), in words: "c-relatedStories" is "related stories". One entry a line;
// a space stands between words, "?" makes what is before it optional, \w* stands for any end. No site has words of its own.

/** Hardly ever around a story. */
export const strongNames = String.raw`
ads?
adv
adverts?
advertis\w*
ad ?(slot|unit|box|wrap\w*|container)
dfp
gpt
taboola
outbrain
sponsored
cookies?
consent
gdpr
paywall
regwall
newsletters?
signup
sign up
opt ?in
mailing list
mailchimp
related
recommend\w*
recirc\w*
(more|other|latest|top|next|prev\w*) (stories|articles?|posts?|news)
more from
read (more|next|also)
readmore
most (read|popular|viewed)
popular posts?
trending
you (may|might)
also (like|read)
post nav\w*
comments?
commenting
comment ?(list|form)
disqus
livefyre
respond
replies
share( \w+)?
shares
sharing
share(bar|box|buttons?|tools)
social\w*
add ?to ?any
addthis
sharedaddy
follow us
bread ?crumbs?
pagination
pager
footer
navigation
nav ?bar
nav
sub ?nav
modal
popup
pop up
lightbox
login
sign in
skip ?link
tag ?cloud
jp relatedposts
^widget (block|text)$
copyright
testimonials
(blog|posts?|articles?|stor(y|ies)|news) ?(slider|carousel)
`;

/** Seldom the story when small. */
export const weakNames = String.raw`
sponsor\w*
promo\w*
banner
subscri\w*
donat\w*
popular
tags?
tag ?list
keywords
topics
categories
by ?line\w*
dateline
authors?
author ?(box|bio|info|card)
about author
bio
biography
contributors?
meta
post ?meta
metadata
timestamp
pub ?date
publish(ed)?
post date
(tool|side) ?bar
rail
masthead
menu
overlay
dialog
toast
register
poll
quiz
feedback
report error
disclaimers?
toc
table of contents
contents nav
jump links
cta
call to action
disclosures?
listen
(audio|video) player
(gallery|slide) nav
`;

/** The box that holds the story. */
export const storyNames = `
body ?(text|copy)
(article|story|entry|post|blog( post)?|news) ?(content|text|body|copy|main)
post ?entry
rich ?text
content ?(body|article)
wysiwyg
e content
prose
field name body
`;

/** What stands under the headline and sums the story up. */
export const standfirstNames = `
standfirst
sub ?(titles?|headlines?|head)
dek
deck
strapline
lede
intro
excerpt
summary
description
abstract
article lead
lead ?text
`;
