// Texts whose XML is written out, for what pieces cannot say: links, changes that are tracked, comments, boxes, ruby.
import type { Block } from '../../utils/exchange/read/own-text.ts';

export const rawTexts: readonly { readonly name: string; readonly xml: string; readonly blocks: readonly Block[] }[] = [
  {
    name: 'link-and-field',
    xml: '<text:p>See <text:a xlink:type="simple" xlink:href="https://news.example/x">the report</text:a> of the day.</text:p>',
    blocks: [{ kind: 'text', text: 'See the report of the day.' }],
  },
  {
    name: 'tracked-changes',
    xml: '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Roe</dc:creator><dc:date>2026-05-02T09:00:00</dc:date></office:change-info><text:p>forty</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Roe</dc:creator><dc:date>2026-05-02T09:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes><text:p>The toll stood at <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>fifty-two<text:change-end text:change-id="c2"/> dead.</text:p>',
    blocks: [{ kind: 'text', text: 'The toll stood at fifty-two dead.' }],
  },
  {
    name: 'tracked-ends-of-paragraphs',
    xml: '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Roe</dc:creator><dc:date>2026-05-02T09:00:00</dc:date></office:change-info><text:p> was said.</text:p><text:p>All of this went.</text:p><text:p>And so</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Nothing<text:change text:change-id="c1"/> came of it.</text:p><text:p>The next.</text:p>',
    blocks: [
      { kind: 'text', text: 'Nothing came of it.' },
      { kind: 'text', text: 'The next.' },
    ],
  },
  {
    name: 'ruby',
    xml: '<text:p>In <text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby> it rained.</text:p>',
    blocks: [{ kind: 'text', text: 'In 東京 it rained.' }],
  },
  {
    name: 'comment-and-hidden',
    xml: '<text:p>Nine<office:annotation><dc:creator>Roe</dc:creator><dc:date>2026-05-02T09:00:00</dc:date><text:p>Ask again.</text:p></office:annotation> were hurt<text:span text:style-name="H"> in secret</text:span>.</text:p>',
    blocks: [{ kind: 'text', text: 'Nine were hurt.' }],
  },
  {
    name: 'text-box',
    xml: '<text:p>Around the box.<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>Inside the box.</text:p></draw:text-box></draw:frame></text:p>',
    blocks: [
      { kind: 'text', text: 'Around the box.' },
      { kind: 'text', text: 'Inside the box.' },
    ],
  },
];
