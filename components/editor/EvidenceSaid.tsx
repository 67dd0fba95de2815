// What the reader says of a link: what it does to the claim and of what kind it is, one tap each. Nothing is chosen
// beforehand, and a second tap takes a choice back.
import { isConfirmed, saidOf } from '../../utils/notes/judged.ts';
import { type Evidence, evidenceKinds, stances } from '../../utils/notes/note.ts';
import { type WordKey, words } from '../../utils/words.ts';

const stanceWords = { supports: 'stanceSupports', contradicts: 'stanceContradicts', context: 'stanceContext' } as const;
const kindWords = { primary: 'evidencePrimary', secondary: 'evidenceSecondary' } as const;

export type EvidenceSaidProps = {
  readonly evidence: Evidence;
  readonly onChange: (evidence: Evidence) => void;
};

export function EvidenceSaid({ evidence, onChange }: EvidenceSaidProps) {
  const said = saidOf(evidence);
  const say = (change: Partial<typeof said>) => onChange({ ...evidence, ...said, ...change, confirmed: true });
  return (
    <div class="said">
      {!isConfirmed(evidence) && (
        <p class="unconfirmed">
          {words('evidenceUnconfirmed')}{' '}
          <button type="button" class="tap" onClick={() => onChange({ ...evidence, confirmed: true })}>
            {words('evidenceConfirm')}
          </button>
        </p>
      )}
      <Chips
        label={words('stance')}
        options={stances}
        table={stanceWords}
        chosen={said.stance}
        onChoose={(stance) => say({ stance })}
      />
      <Chips
        label={words('evidenceKind')}
        options={evidenceKinds}
        table={kindWords}
        chosen={said.kind}
        onChoose={(kind) => say({ kind })}
      />
    </div>
  );
}

function Chips<K extends string>(props: {
  readonly label: string;
  readonly options: readonly K[];
  readonly table: Readonly<Record<K, WordKey>>;
  readonly chosen: K | null;
  readonly onChoose: (value: K | null) => void;
}) {
  return (
    <fieldset class="taps">
      <legend>{props.label}</legend>
      {props.options.map((option) => (
        <button
          key={option}
          type="button"
          class="tap"
          aria-pressed={props.chosen === option}
          onClick={() => props.onChoose(props.chosen === option ? null : option)}
        >
          {words(props.table[option])}
        </button>
      ))}
    </fieldset>
  );
}
