/** YAML that a person wrote for us, with the file in the error. */
import { InputError } from '../../model/errors.ts';

/** The content of a file, whatever it is. Throws InputError for what is no YAML. */
export async function parseYaml(text: string, path: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new InputError(`'${path}' is no YAML: ${reason}`);
  }
}
