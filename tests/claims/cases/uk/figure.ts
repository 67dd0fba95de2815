// Figures of Ukrainian.
import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  { text: 'Ціни зросли на 12,5 відсотка.', claims: [{ exact: '12,5 відсотка', value: 12.5, unit: 'percent' }] },
  {
    text: 'Збитки оцінили у 3,5 мільйона гривень.',
    claims: [{ exact: '3,5 мільйона гривень', value: 3500000, unit: 'hryvnia' }],
  },
  { text: "П'ятдесят двоє людей евакуювали.", claims: [{ exact: "П'ятдесят двоє людей", value: 52, unit: 'people' }] },
  {
    text: 'Понад двісті тридцять п’ять родин отримали допомогу.',
    claims: [{ exact: 'Понад двісті тридцять п’ять родин', value: 235, unit: 'people' }],
  },
  { text: 'Компанія продала 1 200 тонн зерна.', claims: [{ exact: '1 200 тонн', value: 1200, unit: 'tonne' }] },
  { text: 'Борг сягнув 1 200 000 євро.', claims: [{ exact: '1 200 000 євро', value: 1200000, unit: 'euro' }] },
  { text: 'Вони зібрали $40 млн за рік.', claims: [{ exact: '$40 млн', value: 40000000, unit: 'dollar' }] },
  {
    text: 'Тисяча двісті працівників страйкували.',
    claims: [{ exact: 'Тисяча двісті працівників', value: 1200, unit: 'people' }],
  },
  { text: 'Населення становило 48 тисяч осіб.', claims: [{ exact: '48 тисяч осіб', value: 48000, unit: 'people' }] },
  { text: 'Ділянка має 12 345,6 гектара.', claims: [{ exact: '12 345,6 гектара', value: 12345.6, unit: 'hectare' }] },
  { text: 'Було 30 градусів Цельсія.', claims: [{ exact: '30 градусів Цельсія', value: 30, unit: 'degree Celsius' }] },
];

export const nothing: string[] = ['Він живе у будинку номер 12.', 'Стаття 49 набула чинності.', 'Один чоловік чекав.'];
