// Everything goes, after the archive was downloaded and the word was typed.
import { useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';
import { Confirm } from '../shared/Confirm.tsx';

export type EraseAllProps = {
  /** While it goes on. */
  readonly busy: boolean;
  /** Downloads the archive; true when it is there. */
  readonly onExport: () => Promise<boolean>;
  readonly onErase: () => void;
};

export function EraseAll({ busy, onExport, onErase }: EraseAllProps) {
  const [step, setStep] = useState<'idle' | 'exporting' | 'asking'>('idle');
  if (busy)
    return (
      <p class="row" role="status">
        {words('optionsErasing')}
      </p>
    );
  return (
    <>
      <p>{words('optionsEraseText')}</p>
      {step === 'asking' ? (
        <Confirm
          question={words('optionsEraseAsk')}
          action={words('optionsErase')}
          typed={{ word: words('optionsEraseWord'), ask: words('optionsEraseType', words('optionsEraseWord')) }}
          onNo={() => setStep('idle')}
          onYes={() => {
            setStep('idle');
            onErase();
          }}
        />
      ) : (
        <div class="row">
          <button
            type="button"
            class="quiet-border danger"
            disabled={step === 'exporting'}
            onClick={() => {
              setStep('exporting');
              void onExport().then((there) => setStep(there ? 'asking' : 'idle'));
            }}
          >
            {words('optionsEraseStart')}
          </button>
        </div>
      )}
    </>
  );
}
