// What is marked: marks on or off, each kind on or off with its look, and whether notes show on the page.

import type { ComponentChildren } from 'preact';
import { type ClaimKind, claimKinds } from '../../utils/claims/model/kinds.ts';
import { kindHint } from '../../utils/kind-words.ts';
import type { Colours } from '../../utils/mark-colours.ts';
import { words } from '../../utils/words.ts';
import { KindSign } from '../shared/KindSign.tsx';
import { MarkColours } from './MarkColours.tsx';
import { SiteList } from './SiteList.tsx';

export type MarkSettingsProps = {
  readonly marks: boolean;
  readonly kinds: Readonly<Record<ClaimKind, boolean>>;
  readonly showNotes: boolean;
  readonly colours: Colours;
  /** Sites on which nothing is painted. */
  readonly quietSites: readonly string[];
  readonly onColours: (colours: Colours) => void;
  readonly onQuietSites: (sites: readonly string[]) => void;
  readonly onMarks: (on: boolean) => void;
  readonly onKinds: (kinds: Readonly<Record<ClaimKind, boolean>>) => void;
  readonly onShowNotes: (on: boolean) => void;
};

export function MarkSettings({ marks, showNotes, ...props }: MarkSettingsProps) {
  return (
    <>
      <Switch label={words('optionsMarks')} hint={words('optionsMarksHint')} on={marks} set={props.onMarks} />
      <fieldset class="kinds" disabled={!marks}>
        <legend>{words('optionsKinds')}</legend>
        {claimKinds.map((kind) => (
          <Switch
            key={kind}
            label={<KindSign kind={kind} />}
            hint={kindHint(kind)}
            on={props.kinds[kind]}
            set={(on) => props.onKinds({ ...props.kinds, [kind]: on })}
          />
        ))}
      </fieldset>
      <Switch
        id="show-notes"
        label={words('optionsShowNotes')}
        hint={words('optionsShowNotesHint')}
        on={showNotes}
        set={props.onShowNotes}
      />
      <MarkColours colours={props.colours} onChange={props.onColours} />
      <h3>{words('optionsQuiet')}</h3>
      <p class="meta">{words('optionsQuietText')}</p>
      <SiteList
        id="quiet"
        label={words('optionsQuietLabel')}
        example="news.example"
        sites={props.quietSites}
        onChange={props.onQuietSites}
      />
    </>
  );
}

export function Switch(props: {
  readonly id?: string;
  readonly label: ComponentChildren;
  readonly hint: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <span>
        <span class="switch-label">{props.label}</span>
        <span class="meta">{props.hint}</span>
      </span>
      <input
        id={props.id}
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        checked={props.on}
        onChange={(event) => props.set(event.currentTarget.checked)}
      />
    </label>
  );
}
