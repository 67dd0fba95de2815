// Dates for machines and for people, and what is no date.
import { describe, expect, it } from 'vitest';
import { dateInAddress, dateOf, datesIn, writtenDate } from '../../utils/page/dates.ts';

describe('dates for machines', () => {
  it.each([
    ['2025-10-14T09:30:00+02:00', '2025-10-14T09:30:00+02:00'],
    ['2025-10-14T09:30:00.123Z', '2025-10-14T09:30:00Z'],
    ['2025-10-14 09:30 +0200', '2025-10-14T09:30+02:00'],
    ['2025-10-14T09:30', '2025-10-14T09:30'],
    ['2025-10-14', '2025-10-14'],
    ['20251014', '2025-10-14'],
    ['Tue, 14 Oct 2025 09:30:00 GMT', '2025-10-14'],
    ['2026-05', '2026-05'],
    ['2026', '2026'],
    ['2026-13', undefined],
    ['2025-02-31', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ])('%s', (written, wanted) => {
    expect(dateOf('en', written)).toBe(wanted);
  });

  it('are taken from the first place that has one', () => {
    expect(dateOf('en', '', 'soon', '2025-10-14', '2024-01-01')).toBe('2025-10-14');
  });
});

describe('dates for people', () => {
  it.each([
    ['June 12, 2025', 'en', '2025-06-12'],
    ['Published on Jun. 12th, 2025 at 9:30 am', 'en', '2025-06-12'],
    ['Sat, 20 Dec, 2025 - 06:36', 'en', '2025-12-20'],
    ['12 Sept 2025', 'en', '2025-09-12'],
    ['12. Juni 2025', 'de', '2025-06-12'],
    ['12 de junio de 2025', 'es', '2025-06-12'],
    ['12 czerwca 2025', 'pl', '2025-06-12'],
    ['12 червня 2025', 'uk', '2025-06-12'],
    ['2025年6月12日', 'ja', '2025-06-12'],
    ['12.06.2025', 'de', '2025-06-12'],
    ['06/12/2025', 'en-us', '2025-06-12'],
    ['04-ago-2021 5:11:10', 'en', '2021-08-04'],
    ['4 sierpnia 2021', 'en', '2021-08-04'],
    ['12. Dezember 2025', '', '2025-12-12'],
    ['12 brumaire 2025', 'en', undefined],
    ['06/12/2025', 'en-gb', '2025-12-06'],
    ['25/06/2025', 'en-us', '2025-06-25'],
    ['令和7年6月12日', 'ja', '2025-06-12'],
    ['令和元年6月12日', 'ja', '2019-06-12'],
    ['平成30年6月12日', 'ja', '2018-06-12'],
    ['民國114年6月12日', 'zh-tw', '2025-06-12'],
    ['12 มิถุนายน 2568', 'th', '2025-06-12'],
    ['๑๒ มิถุนายน พ.ศ. ๒๕๖๘', 'th', '2025-06-12'],
    ['12 มิ.ย. 2568', 'th', '2025-06-12'],
    ['الخميس ١٢ يونيو ٢٠٢٥', 'ar', '2025-06-12'],
    ['12 يونيو/حزيران 2025', 'ar', '2025-06-12'],
    ['12 حزيران 2025', 'ar', '2025-06-12'],
    ['15 كانون الثاني، 2025', 'ar-lb', '2025-01-15'],
    ['12 ביוני 2025', 'he', '2025-06-12'],
    ['2025년 6월 12일', 'ko', '2025-06-12'],
    ['2025. 6. 12.', 'ko', '2025-06-12'],
    ['12 june talks 2025', 'en', undefined],
    ['令和7年6月31日', 'ja', undefined],
    ['31 June 2025', 'en', undefined],
    ['12 Marlet 2025', 'en', undefined],
    ['Room 12, 2025 seats', 'en', undefined],
  ])('%s (%s)', (written, language, wanted) => {
    expect(writtenDate(written, language)?.day).toBe(wanted);
  });
});

describe('dates in lines', () => {
  const line = (text: string, names = '', time = '') => ({ text, names, time, link: '' });

  it('tell the day of publication from that of the last change', () => {
    expect(datesIn([line('Updated: 3 May 2025'), line('Published 1 May 2025')], 'en')).toEqual({
      published: '2025-05-01',
      modified: '2025-05-03',
      other: '',
    });
    expect(datesIn([line('Last updated'), line('3 May 2025')], 'en')).toEqual({
      published: '',
      modified: '2025-05-03',
      other: '',
    });
  });

  it('are not taken from a sentence that merely holds one', () => {
    const told = 'The bridge at Lower Skerrow, which was opened on 3 May 1987, has been closed since the flood.';
    expect(datesIn([line(told)], 'en')).toEqual({ published: '', modified: '', other: '' });
  });

  it('prefer what a time element says to machines', () => {
    expect(datesIn([line('yesterday', 'time', '2025-05-03T10:00:00Z')], 'en').published).toBe('2025-05-03T10:00:00Z');
  });
});

it('reads the day in an address, and no other numbers', () => {
  expect(dateInAddress('https://courier.example/news/2025/10/14/wells')).toBe('2025-10-14');
  expect(dateInAddress('https://courier.example/2025-10-14-wells')).toBe('2025-10-14');
  expect(dateInAddress('https://courier.example/news/2025/99/14/wells')).toBe('');
  expect(dateInAddress('https://courier.example/news/12345678')).toBe('');
});
