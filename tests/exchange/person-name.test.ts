// Names cut into family and given name, by hand: particles, suffixes, families first, and what is no person.
import { describe, expect, test } from 'vitest';
import { familyFirst } from '../../utils/exchange/write/citation.ts';
import { personName } from '../../utils/exchange/write/person-name.ts';

describe('people', () => {
  test.each([
    ['Ines Talvik', 'Talvik, Ines'],
    ['Anna van den Berg', 'van den Berg, Anna'],
    ['Marie von der Leyen', 'von der Leyen, Marie'],
    ['Karl von und zu Hain', 'von und zu Hain, Karl'],
    ['Juan de la Cruz', 'de la Cruz, Juan'],
    ['María del Carmen Ruiz', 'Ruiz, María del Carmen'],
    ['María del Carmen Ruiz de la Prada', 'Ruiz de la Prada, María del Carmen'],
    ['José de Jesús Orozco', 'Orozco, José de Jesús'],
    ['María del Valle', 'del Valle, María'],
    ['Jamal El Amrani', 'El Amrani, Jamal'],
    ['Omar bin Laden', 'bin Laden, Omar'],
    ['Vincent Van Gogh', 'Van Gogh, Vincent'],
    ["Mary-Kate O'Brien", "O'Brien, Mary-Kate"],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr'],
    ['Ana Roe III', 'Roe, Ana, III'],
    ['Dr. Ana Roe', 'Roe, Ana'],
    ['Prof. Dr. Ana Roe', 'Roe, Ana'],
    ['J. R. Holm', 'Holm, J. R.'],
    ['Іван Франко', 'Франко, Іван'],
    ['Łukasz Żal', 'Żal, Łukasz'],
    ['Ólafur Ragnar Grímsson', 'Grímsson, Ólafur Ragnar'],
  ])('%s', (name, expected) => {
    expect(familyFirst(personName(name))).toBe(expected);
  });
});

describe('the family first', () => {
  test.each([
    ['王小明', 'zh', '王, 小明'],
    ['欧阳娜娜', 'zh', '欧阳, 娜娜'],
    ['김민준', 'ko', '김, 민준'],
    ['남궁민', 'ko', '남궁, 민'],
    ['山田 太郎', 'ja', '山田, 太郎'],
    ['Kim Jong-un', 'en', 'Kim, Jong-un'],
    ['Kim Jong Un', 'en', 'Kim, Jong Un'],
    ['Tsai Ing-wen', 'en', 'Tsai, Ing-wen'],
    ['Xi Jinping', 'en', 'Xi, Jinping'],
    ['Wang Xiaoming', 'en', 'Wang, Xiaoming'],
    ['Tran Van Hoa', 'en', 'Tran, Van Hoa'],
    ['Nguyễn Văn An', 'en', 'Nguyễn, Văn An'],
    // The given name in front, as its bearer writes it.
    ['Kim Novak', 'en', 'Novak, Kim'],
    ['Lee Child', 'en', 'Child, Lee'],
    ['Xiaoming Wang', 'en', 'Wang, Xiaoming'],
    ['Jean-luc Moreau', 'fr', 'Moreau, Jean-luc'],
    ['Young-hee Park', 'en', 'Park, Young-hee'],
  ])('%s (%s)', (name, language, expected) => {
    expect(familyFirst(personName(name, language))).toBe(expected);
  });
});

describe('nobody can cut', () => {
  test.each([
    'Staff',
    'Reuters Staff',
    'The Ossel Courier',
    'Associated Press',
    'News desk',
    'Ines Talvik and Bo Lind',
    'By Ines Talvik, Bo Lind and others',
    'Madonna',
    '山田太郎',
    '黒川紀章',
    '黒沢明',
    'Channel 4',
    'Редакція Новин',
  ])('%s', (name) => {
    expect(personName(name, name === '山田太郎' ? 'ja' : 'en')).toEqual({ literal: name });
  });
});
