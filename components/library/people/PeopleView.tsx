// Who said what, when and where, with the reader's verdict beside it; and on whom the claims kept of each outlet rest.
import { useMemo, useState } from 'preact/hooks';
import { classWord } from '../../../utils/claim-words.ts';
import { linkToWords } from '../../../utils/exchange/write/text-fragment.ts';
import { judgedOf } from '../../../utils/notes/judged.ts';
import { dateWords, numberWords, plural, words } from '../../../utils/words.ts';
import { useSayings } from '../hooks/useSayings.ts';
import { choiceName, JudgementLabel } from '../judgement.tsx';
import { outletOf } from '../ledger/outlet.ts';
import type { ViewProps } from '../view-props.ts';
import { type Person, type Profile, peopleOf, profilesOf, verdictsOf } from './people.ts';
import '../quotes/quotes.css';
import './people.css';

const mostListed = 300;

export function PeopleView({ turn }: ViewProps) {
  const { all, done } = useSayings(turn);
  const people = useMemo(() => peopleOf(all), [all]);
  const profiles = useMemo(() => profilesOf(all), [all]);
  const [chosen, setChosen] = useState('');
  const person = people.find(({ name }) => name === chosen) ?? people[0];
  if (!done) return <p class="meta">{words('ledgerReading')}</p>;
  if (!person)
    return (
      <div class="empty">
        <h2>{words('peopleEmpty')}</h2>
        <p>{words('peopleEmptyText')}</p>
      </div>
    );
  const list = (some: readonly Person[]) => (
    <ul>
      {some.slice(0, mostListed).map((each) => (
        <li key={each.name}>
          <button
            type="button"
            class="person"
            {...(each === person && { 'aria-current': 'true' as const })}
            onClick={() => setChosen(each.name)}
          >
            <span dir="auto">{each.name}</span>
            <b>{numberWords(each.sayings.length)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
  const unnamed = people.filter(({ named }) => !named);
  return (
    <div class="people">
      <nav class="ledger-list" aria-label={words('libraryViewPeople')}>
        {list(people.filter(({ named }) => named))}
        {unnamed.length > 0 && <h2>{words('peopleUnnamed')}</h2>}
        {list(unnamed)}
      </nav>
      <div>
        <Sayings person={person} />
        <Profiles profiles={profiles} />
      </div>
    </div>
  );
}

function Sayings({ person }: { readonly person: Person }) {
  const articles = new Set(person.sayings.map(({ note }) => note.articleId)).size;
  return (
    <section class="measure" aria-label={person.name}>
      <h2 dir="auto">{person.name}</h2>
      <p class="meta">
        {classWord(person.class)} · {plural('ledgerClaims', person.sayings.length)} ·{' '}
        {plural('libraryArticles', articles)}
      </p>
      <p class="meta">
        {verdictsOf(person.sayings)
          .map(([choice, count]) => `${numberWords(count)} ${choiceName(choice)}`)
          .join(' · ')}
      </p>
      <ul class="sayings">
        {person.sayings.map(({ note, claim, article, at }) => (
          <li key={note.id}>
            <span class="meta">{dateWords(at)}</span>
            <div>
              <a
                class="quoted"
                dir="auto"
                href={linkToWords(article.url, note.selector)}
                target="_blank"
                rel="noopener noreferrer"
              >
                {claim.exact}
              </a>
              <p class="meta" dir="auto">
                {outletOf(article)} · {claim.source?.exact}
              </p>
            </div>
            <JudgementLabel judged={judgedOf(note)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Profiles({ profiles }: { readonly profiles: readonly Profile[] }) {
  return (
    <section class="profiles" aria-label={words('peopleProfiles')}>
      <h2>{words('peopleProfiles')}</h2>
      <p class="meta">{words('peopleProfilesHint')}</p>
      <table class="ledger-table" aria-label={words('peopleProfiles')}>
        <thead>
          <tr>
            <th scope="col">{words('ledgerOutlet')}</th>
            <th scope="col">{words('peopleNamedShare')}</th>
            <th scope="col">{words('peopleMonths')}</th>
          </tr>
        </thead>
        <tbody>
          {profiles.slice(0, 50).map((profile) => (
            <tr key={profile.outlet}>
              <th scope="row" dir="auto">
                {profile.outlet}
              </th>
              <td>{words('progressCount', numberWords(profile.named), numberWords(profile.all))}</td>
              <td>
                {profile.months
                  .map(({ month, named, all }) => `${month}: ${numberWords(named)}/${numberWords(all)}`)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
