// Given names in news of many countries, and surnames that stand for one person everywhere.
export const givenNames = `
aaron abdel abdul abdullah abigail abraham abu adam adebayo adele adrian ahmad ahmed aidan aisha akira alain alan
albert alberto alejandro aleksandr alessandro alex alexander alexandra alexei alexis alfred ali alice alicia alison
allan allen amanda amara amber amelia amina amir amit amy ana anand anastasia anders andrea andreas andrei andrew
andrey andrzej andy angela angelina angus anil anita anjali ann anna anne annie anthony antoine anton antonio antony
anwar april archie ariel arjun arnold arthur arun asha ashley ashok astrid audrey ayesha barack barbara barry beatrice
ben benedict benjamin bernard bernie beth bethany betty beverley bill billy bob bobby bode boris brad bradley brandon
brenda brendan brett brian bridget bruce bruno bryan caitlin callum cameron camille carl carla carlo carlos carmen
carol carole caroline catherine cathy cecilia celia cesar chad charles charlie charlotte chen cheryl chidi chinedu
chloe chris christian christina christine christoph christopher ciara claire clara clare claude claudia clive colin
colm conor connor craig cristina cynthia daisy dan daniel daniela danny darren dave david dawn dean deborah declan
deepak denis denise dennis derek diana diane diego dieter dmitri dmitry dominic don donald donna dorothy doug douglas
duncan dylan eamon ed eddie edgar eduardo edward eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen
ellie emeka emil emily emma emmanuel enda enrique eoin eric erica erik erin ernest esther ethan eugene eva evan eve
evelyn faith farah fatima fatou felix fergus fernando fiona florence frances francesca francesco francis francisco
francois frank franz fred frederick gabriel gareth garry gary gavin gemma geoff geoffrey george georgia gerald gerard
gerry gian gianni gilbert gillian gina giorgia giorgio giovanni giuseppe glen glenn gloria gordon grace graeme graham grant
greg gregory guillermo gustavo guy hamid hamza hannah hans harold harriet harry hasan hassan hazel heather heidi helen
helena helmut henri henrik henry herbert hillary hilary holly howard hugh hugo humza hussein ian ibrahim ifeoma igor
imran ines ingrid irene irma iris isaac isabel isabella isla ivan jack jackie jackson jacob jacqueline jacques jake james
jamie jan jane janet janice jared jasmine jason javier jay jayne jean jeff jeffrey jennifer jenny jeremy jerome jerry
jess jesse jessica jesus jim jimmy joan joanna joanne joao joe joel johan johannes john johnny jon jonas jonathan
jorge jordan jose josef joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet june jurgen justin
kamala kamau karen karin karl karim kate katherine kathleen kathryn kathy katie katrina katy keir keith kelly ken
kenneth kerry kevin khaled khalid kieran kim kirsten kirsty klaus kofi krishna kumar kurt kwame kyle lara larry lars
laszlo laura lauren laurence laurent lawrence leah lee leila lena leo leon leonard leonardo leroy leslie lewis liam
lilian lily linda lindsay lindsey lisa liz lloyd lois lola lorenzo lorraine louis louise luc luca lucas lucia lucy
luigi luis luiz luka lukas luke lydia lynn madeleine maeve magdalena mahmoud malcolm mandy manuel mara marc marcel marco
marcus margaret maria mariam marie marina mario marion mark marta martha martin martina mary maryam mateo mats matt
matteo matthew maureen maurice max maya meera megan mehmet melanie melissa mercedes mia michael michaela michel
michele michelle miguel mike mikhail milan mina miriam mo mohamed mohammad mohammed mohamud moira molly monica moses
muhammad murray musa mustafa nadia nancy naomi narendra natalia natalie natasha nathan neha neil nelson ngozi niall
nick nicholas nicola nicolas nicole nigel nikita niklas nina noah noel nora norma norman nuala oksana olaf oleg olga
oliver olivia olu oluwaseun omar orla oscar oskar osman otto owen pablo paddy pam pamela paola paolo patricia patrick
paul paula pauline pavel pedro penny per pete peter petra phil philip philippa philippe phillip pierre piotr pippa
polly prakash pranav priti priya priyanka rachel rafael raj rajesh ralph ram ramon ranjit raul ravi ray raymond
rebecca reginald rehman rene ricardo richard rick rishi rita rob robert roberta roberto robin rod roger rohan roland
ron ronald rory rosa rose rosemary rosie ross roy ruby rupert russell ruth ryan sabrina sadiq sajid salim sally
salma sam samantha samir samuel sandra sandro sanjay santiago sara sarah sean sebastian selma serena sergei sergey
sergio shane shannon sharon shaun sheila shirley siddharth silvia simon simone sinead siobhan sofia sonia sonya sophia
sophie stefan stella stephan stephanie stephen steve steven stewart stuart sue sunil suresh susan susanne suzanne
svetlana sven sylvia tamara tania tanya tara tariq ted teresa terry tessa thabo thandi theo theresa thomas tim timothy
tina tobias toby todd tom tomas tomasz tommy toni tony tracey tracy trevor tunde uche ursula usman valentina valerie
vanessa vera veronica vicky victor victoria vijay vikram viktor vincent viola violet virginia vivian vladimir
volodymyr wafula walter wanda wangari wanjiku warren wayne wendy werner wilhelm will william winston wolfgang xavier
xi yasmin yousef yuri yusuf yves yvonne zac zach zachary zainab zara zoe trump biden obama clinton putin zelensky
netanyahu modi macron starmer erdogan merz scholz lula milei albanese carney vance rubio musk`;
