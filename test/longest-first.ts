/** The order of test files: those that take long go first, so that no core waits for another at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** More than ten seconds of processor time each; vitest itself goes by the size of a file. */
const LONG = [
  'corpus/drafts',
  'browser/compare',
  'browser/page',
  'cli/local-faults',
  'corpus/oracle',
  'corpus/amendments',
  'sources/http/faults',
  'property/compare',
].map((name) => `/test/${name}.test.ts`);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return others.sort((a, b) => place(a) - place(b));
  }
}
