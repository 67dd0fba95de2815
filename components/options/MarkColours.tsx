// A colour for each kind, tried at once on the grounds that pages have: what would be hard to see is said in numbers.
import { type ClaimKind, claimKinds, kindColours } from '../../utils/claims/model/kinds.ts';
import { kindWord } from '../../utils/kind-words.ts';
import { type Colours, checksOf, formsOf, grounds, leastLine, leastText } from '../../utils/mark-colours.ts';
import { interfaceLanguage, type WordKey, words } from '../../utils/words.ts';
import { KindSign } from '../shared/KindSign.tsx';

const groundWords = {
  white: 'groundWhite',
  sepia: 'groundSepia',
  grey: 'groundGrey',
  black: 'groundBlack',
} as const satisfies Record<keyof typeof grounds, WordKey>;

export type MarkColoursProps = {
  readonly colours: Colours;
  readonly onChange: (colours: Colours) => void;
};

export function MarkColours({ colours, onChange }: MarkColoursProps) {
  return (
    <>
      <h3>{words('optionsColours')}</h3>
      <p class="meta">{words('optionsColoursText')}</p>
      <ul class="colours">
        {claimKinds.map((kind) => (
          <Colour
            key={kind}
            kind={kind}
            chosen={colours[kind] ?? null}
            onPick={(colour) => onChange({ ...colours, [kind]: colour })}
          />
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="quiet-border"
          disabled={Object.keys(colours).length === 0}
          onClick={() => onChange({})}
        >
          {words('optionsColoursReset')}
        </button>
      </div>
    </>
  );
}

type ColourProps = {
  readonly kind: ClaimKind;
  readonly chosen: string | null;
  readonly onPick: (colour: string) => void;
};

function Colour({ kind, chosen, onPick }: ColourProps) {
  const forms = chosen ? formsOf(chosen) : kindColours[kind];
  const checks = checksOf(forms);
  const weak = checks.filter(({ line, text }) => line < leastLine || text < leastText);
  return (
    <li class="colour-row">
      <label>
        <input
          type="color"
          value={chosen ?? forms.light}
          aria-label={words('optionsColourOf', kindWord(kind))}
          onChange={(event) => onPick(event.currentTarget.value.toLowerCase())}
        />
        <KindSign kind={kind} />
      </label>
      <span class="tries">
        {checks.map(({ ground, line }) => {
          const { colour, ink, form } = grounds[ground];
          const fine = line >= leastLine;
          return (
            <span
              key={ground}
              class="try"
              title={words('optionsColourRatio', words(groundWords[ground]), ratioWords(line))}
              style={{ background: colour, color: ink }}
            >
              <span class={`mark ${kind}`} style={{ textDecorationColor: forms[form] }}>
                {ratioWords(line)}
              </span>
              <span class="unseen">
                {words('optionsColourRatio', words(groundWords[ground]), ratioWords(line))}
                {fine ? '' : ` ${words('optionsColourWeak', words(groundWords[ground]))}`}
              </span>
            </span>
          );
        })}
      </span>
      {weak.map(({ ground }) => (
        <p key={ground} class="problem" role="alert">
          {words('optionsColourWeak', words(groundWords[ground]))}
        </p>
      ))}
      <div role="status">
        {chosen && forms.light !== chosen && <p class="meta">{words('optionsColourDarker')}</p>}
        {chosen && forms.dark !== chosen && <p class="meta">{words('optionsColourLighter')}</p>}
      </div>
    </li>
  );
}

const ratioWords = (ratio: number): string =>
  new Intl.NumberFormat(interfaceLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ratio);
