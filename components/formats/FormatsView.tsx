// The help of the export menu: a line for each program, the format to choose and what arrives there.
import { words } from '../../utils/words.ts';
import { programs } from './programs.ts';

export const FormatsView = () => (
  <main class="formats">
    <h1>{words('exportHelp')}</h1>
    <p class="intro">{words('formatsIntro')}</p>
    <ul class="plain-list">
      {programs.map(({ name, formats, arrives, untried }) => (
        <li key={arrives}>
          <h2>{typeof name === 'string' ? name : words(name.key)}</h2>
          <p class="format">
            {formats.map((format) => (
              <span key={format}>{words(format)}</span>
            ))}
          </p>
          <p>
            {words(arrives)} {untried && <span class="meta">{words('formatsUntried')}</span>}
          </p>
        </li>
      ))}
    </ul>
  </main>
);
