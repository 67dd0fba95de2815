// Words of names of bodies, beside those for bodies themselves: "Rivers Watch".
import { fields } from './shared-words.ts';

export const bodyNames = `
${fields} sierra nevada mount mountains peninsula desert islands hamas hezbollah amazon google facebook twitter
apple microsoft tesla boeing airbus toyota volkswagen samsung netflix uber meta walmart pfizer unicef unesco
greenpeace amnesty oxfam wikileaks watch rights aid international national united air rail water oil gas electric
telecom telecoms systems global community welfare research rescue relief ambulance fire coastguard guard exchange
markets capital bancorp savings mutual insurance brands foods stores pharma pharmaceuticals pharmacy laboratories
labs steel mining minerals petroleum resources power grid utilities railways ports shipping lines logistics hotels
resorts entertainment studios records games software solutions networks wireless broadband automotive aerospace
aviation dynamics engineering construction properties housing estates farms nurses doctors teachers farmers workers
students parents citizens families children women youth friends lawyers employers journalists reporters physicians
surgeons nursing medicine cancer hearts minds peace democracy freedom liberty equality reform democrats
conservatives greens liberals republicans socialists communist front movement resistance militia brigade guards
jihad taliban qaeda islamic liberation independence unity action initiative project programme program partners
partnership associates trust academy universities hospitals clinic clinics infirmary gallery library theatre theater
orchestra opera ballet festival cricket football rugby athletics racing olympics olympic rovers wanderers athletic
albion rangers hotspur unit tribunal constabulary prison customs revenue treasury statistics survey observatory lab
laboratory central federal royal regional county city district municipal public civil natural general forum
consortium confederation assembly chamber trade industry business development planning environment environmental
wildlife conservation heritage parks forestry fisheries climate meteorological weather nuclear space security
frontier border borders refugee refugees migration`;
