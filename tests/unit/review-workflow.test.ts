/** What the workflow for pull requests may do: it runs code that anybody has proposed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions: Record<string, string>;
  'timeout-minutes': number;
  environment?: unknown;
  env?: object;
  steps: Step[];
}

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const text = readFileSync('.github/workflows/review.yml', 'utf8');
const { jobs, ...workflow } = parse(text) as Workflow;
const actionsIn = (yaml: string) => [...yaml.matchAll(/uses: (\S+ # v\S+)/g)].map(([, action = '']) => action);

test('it runs with the rights of the fork that proposes, not with ours', () => {
  expect(workflow.on).toBe('pull_request');
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values(jobs)) {
    expect(job.permissions).toEqual({ contents: 'read' });
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(job.steps[0]?.with).toMatchObject({ 'persist-credentials': false });
    expect(job.environment).toBeUndefined();
  }
  expect(text).not.toMatch(/secrets|\btoken\b|pull_request_target/i);
});

test('nothing that was proposed reaches a shell as text', () => {
  for (const { run = '' } of Object.values(jobs).flatMap(({ steps }) => steps)) expect(run).not.toContain('${{');
});

test('every action is one commit, the same as where pages are deployed', () => {
  const used = actionsIn(text);
  expect(used).toHaveLength(Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses)).length);
  const deployed = actionsIn(readFileSync('.github/workflows/pages.yml', 'utf8'));
  for (const action of used) {
    expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const [name = ''] = action.split('@');
    const other = deployed.find((candidate) => candidate.startsWith(`${name}@`));
    expect(other ?? action).toBe(action);
  }
});

test('the preview is kept out of search engines, is handed out, and is compared with what it would replace', () => {
  const { env, steps = [] } = jobs['preview'] ?? {};
  expect(env).toEqual({ NOINDEX: 1 });
  const [checkout] = steps;
  // What it is merged into is the first parent of what is checked out.
  expect(checkout?.with?.['fetch-depth']).toBe(2);
  expect(steps.map(({ uses, run }) => uses?.replace(/@.*/, '') ?? run)).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'npm ci',
    'npm run build -- --preview',
    'actions/upload-artifact',
    'git worktree add ../before HEAD^1 && cd ../before && npm ci && npm run build -- --preview',
    'node src/commands/changes.ts ../before/dist dist >> "$GITHUB_STEP_SUMMARY"',
  ]);
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(upload?.with).toMatchObject({ path: 'dist', 'include-hidden-files': true });
});

test('what is proposed passes what is asked of what is published', () => {
  expect(jobs['test']?.steps.map(({ run }) => run)).toEqual(expect.arrayContaining(['npm run check:code', 'npm test']));
});
