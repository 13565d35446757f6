/** The order of test files: those that take long go first, so that no core waits for another at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Ten seconds of processor time and more; vitest itself goes by the size of a file. */
const LONG = [
  'corpus/drafts',
  'cli/local-faults',
  'browser/compare',
  'corpus/oracle',
  'corpus/chains',
  'corpus/amendments',
  'track/speed',
  'browser/page',
  'track/watch/watch',
  'property/compare',
  'cli/package',
  'report/comparison/docx/document',
  'sources/http/faults',
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
