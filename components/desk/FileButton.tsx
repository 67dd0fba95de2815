// A button that has a file chosen: the browser's own field cannot be dressed.
import { useRef } from 'preact/hooks';

export type FileButtonProps = {
  readonly label: string;
  readonly class: string;
  readonly onFile: (file: File) => void;
};

export function FileButton({ label, onFile, ...look }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look.class} onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".docx,.txt,.md,.vtt,.srt,text/plain,text/vtt"
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
