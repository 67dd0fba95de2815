// Forms of verbs that tell of what was: no ending gives them away, as nouns and adjectives end alike.

export const past = `war waren wurde wurden hatte hatten hat haben habe worden gewesen kam kamen starb starben sagte sagten gab gaben
  ging gingen fiel fielen stieg stiegen stand standen lag lagen erklärte erklärten teilte teilten kündigte kündigten
  begann begannen endete endeten brach brachen brannte brannten traf trafen verlor verloren gewann gewannen schloss
  schlossen nahm nahmen fand fanden hielt hielten ließ ließen rief riefen schrieb schrieben sprach sprachen sah sahen
  zog zogen trat traten lief liefen fuhr fuhren flog flogen warf warfen wuchs wuchsen sank sanken stürzte stürzten
  forderte forderten tötete töteten verletzte verletzten zahlte zahlten kostete kosteten zählte zählten meldete meldeten
  veröffentlichte berichtete berichteten tagte tagten stimmte stimmten beschloss beschlossen entschied entschieden
  eröffnete eröffneten bestätigte bestätigten gründete gründeten führte führten brachte brachten machte machten kaufte
  kauften verkaufte verkauften legte legten stellte stellten setzte setzten zeigte zeigten wählte wählten siegte
  scheiterte explodierte ereignete ereigneten erreichte erreichten verurteilte besuchte besuchten reiste reisten floh
  flohen schoss schossen schlug schlugen unterzeichnete unterzeichneten verhaftete entdeckte entdeckten erhielt
  erhielten verkündete wollte wollten musste mussten konnte konnten durfte durften sollte schnitt verließ verließen
  erschien erschienen blieb blieben bekam bekamen`;
