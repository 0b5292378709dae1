import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ProblemCode } from '../../../schema/vocabulary/problem-codes.ts';
import { ProblemError } from '../../../web/graphql/problem-error.ts';
import { Alert } from '../../../web/ui/Alert.tsx';
import { KeyFacts } from '../../../web/ui/KeyFacts.tsx';
import { LoadingRows } from '../../../web/ui/LoadingRows.tsx';
import { problemWords } from '../../../web/ui/problem-words.ts';
import { ProblemNotice } from '../../../web/ui/ProblemNotice.tsx';
import { SourceNote } from '../../../web/ui/SourceNote.tsx';

const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a problem in place', () => {
  it('says what happened, what is safe and what to do, and offers to try again', () => {
    const notice = renderToStaticMarkup(
      <ProblemNotice error={new ProblemError('DATABASE_DOWN', 'x')} retry={() => undefined} />,
    );
    expect(notice).toContain('role="alert"');
    expect(textOf(notice)).toBe(
      'The database cannot be reached just now. Nothing was changed, and your filters are kept in the address. ' +
        'Try again in a moment; the page recovers as soon as the database does. Try again',
    );
  });

  it('gives the cure the API names, where it names one', () => {
    const error = new ProblemError('PAGE_TOO_LARGE', 'x', {
      field: 'first',
      cure: 'Ask for 100 rows at most.',
    });
    expect(textOf(renderToStaticMarkup(<ProblemNotice error={error} />))).toContain(
      'Ask for 100 rows at most.',
    );
  });

  it('shows the reference under which the log tells more', () => {
    const error = new ProblemError('INTERNAL', 'x', {}, 'a1b2c3');
    expect(textOf(renderToStaticMarkup(<ProblemNotice error={error} />))).toContain('Reference a1b2c3');
  });

  it('has words for a fault that is no problem of the API, without showing its insides', () => {
    const notice = textOf(
      renderToStaticMarkup(<ProblemNotice error={new Error('undefined is not a function')} />),
    );
    expect(notice).not.toContain('undefined');
    expect(notice).toContain('Something went wrong');
  });

  it.each([...Object.values(ProblemCode), 'NETWORK', 'UNREADABLE_ANSWER'] as const)(
    'has words for %s',
    (code) => {
      const { happened, safe, todo } = problemWords(code);
      for (const words of [happened, safe, todo]) expect(words.length).toBeGreaterThan(10);
      expect(happened).not.toMatch(/[A-Z]{2,}_|\.$/);
    },
  );
});

describe('messages', () => {
  it.each([
    ['error', 'role="alert"'],
    ['success', 'role="status"'],
  ] as const)('of the tone %s are said aloud as %s', (tone, role) => {
    expect(renderToStaticMarkup(<Alert tone={tone} title="x" />)).toContain(role);
  });

  it('that only inform stand there without being said', () => {
    expect(renderToStaticMarkup(<Alert tone="info" title="x" />)).not.toContain('role=');
  });
});

describe('waiting', () => {
  it('keeps room for the rows and says nothing at first', () => {
    const markup = renderToStaticMarkup(<LoadingRows what="services" rows={3} />);
    expect(markup.match(/class="row"/g)).toHaveLength(3);
    expect(markup).toContain('<p role="status"></p>');
  });
});

describe('where a record comes from', () => {
  it('claims to be checked only in the parts that were compared with a source', () => {
    const note = textOf(
      renderToStaticMarkup(
        <SourceNote source="agency list" confidence="VERIFIED" verifiedFields={['EXISTENCE', 'FORMS']} />,
      ),
    );
    expect(note).toContain('Only this was compared with it: that the service exists and forms.');
    expect(note).toContain('Source: agency list');
  });

  it('says of general knowledge that no source was consulted', () => {
    const note = textOf(renderToStaticMarkup(<SourceNote source="general knowledge" confidence="MEDIUM" />));
    expect(note).toContain('no source was consulted');
    expect(note).not.toContain('compared');
  });

  it('points to no list of checked parts where none is given, as for units and forms', () => {
    const note = textOf(renderToStaticMarkup(<SourceNote source="agency list" confidence="VERIFIED" />));
    expect(note).toContain('Which of its facts were compared with it is not recorded.');
    expect(note).not.toContain('named');
  });
});

describe('key facts', () => {
  it('are a definition list', () => {
    expect(renderToStaticMarkup(<KeyFacts facts={[{ term: 'Type', value: 'Benefits' }]} />)).toMatch(
      /<dl[^>]*><div><dt>Type<\/dt><dd>Benefits<\/dd><\/div><\/dl>/,
    );
  });
});
