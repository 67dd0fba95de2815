// Pages that list and do not tell, in words of our own: nothing in them is what a checker takes first.

export const lists: readonly (readonly [name: string, text: string])[] = [
  [
    'a recipe',
    `Plum and almond cake
Serves 8 to 10. Takes 25 minutes, plus 50 minutes in the oven.
Ingredients
200g butter, softened
180g caster sugar
3 large eggs
150g plain flour
2 tsp baking powder
400g plums, stoned and halved
Method
Heat the oven to 180C and line a 23cm tin.
Beat the butter and sugar for 5 minutes until pale, then add the eggs one by one.
Spread the batter in the tin, press the plums into it and bake for 50 minutes.
The cake keeps for 4 days.`,
  ],
  [
    'a recipe by somebody who says a word on it',
    `Lentil soup for a cold week
“It got us through every winter,” says Mara Tillings, who cooks it for 40 guests each Friday.
300g red lentils
1.5 litres vegetable stock
2 carrots
3 tbsp olive oil
Warm 2 tablespoons of oil in a large pan. Add the carrots and cook for 10 minutes.
Pour in 1.2 litres of stock and simmer for 25 minutes.`,
  ],
  [
    'the dates of a tour',
    `The Marsh Lanterns announce spring tour
3 March – Brackwater, Corn Hall
5 March – Hallow Bridge, The Old Mill
6 March – Norvale, Arena (sold out)
9 March – Stenfield, Royal Theatre
12 March – Oskmouth, Pier Pavilion
Tickets from £28.50 go on sale on Friday at 10am.
Doors open at 7pm.`,
  ],
  [
    'the results of a day',
    `Saturday's results
Premier Division
Oskmouth 2-1 Norvale
Brackwater 0-0 Stenfield
Lower Tarn 1-4 Marsh Town
Attendance: 14,302
Table
Oskmouth P12 W9 D2 L1 29 points
Norvale P12 W8 D1 L3 25 points
Stenfield P12 W6 D4 L2 22 points`,
  ],
  [
    'a list of prices',
    `Ferry prices from 1 April
Adult single £12.40
Adult return £21.00
Child (5 to 15) £6.20
Car up to 5 metres £38
Dogs £4 each way
All prices include 20% VAT.
Book at least 24 hours before you travel.`,
  ],
  [
    'prices in sentences',
    `What we charge
A wash and cut costs £32.
A dry cut costs £24.
Colour costs from £65 to £140.
A child's cut costs £15, and 10% less on Tuesdays.
We are open from 9am to 6pm, 6 days a week.`,
  ],
];
