import type { TaskOf } from '../../edit/tasks';
import { defaultLocale } from '../../i18n/locales';
import { withValue } from '../correct/edit-value';
import { markOf } from '../translation/sentences';
import type { EditedFiles } from './edited-files';
import { wordsFolder } from './facts-file';
import { scalar } from './scalar';

/** Writes a Japanese sentence anew, and marks the translations that say the same still; the others are out of date from now on. */
export function editSentence({ id, place, text, same }: TaskOf<'sentence'>, files: EditedFiles): void {
  const folder = wordsFolder(id, files.root);
  files.change(`content/${folder}/${defaultLocale}.yaml`, (yaml) =>
    withValue(yaml, place.split('.'), scalar(text)),
  );
  for (const locale of same.filter((each) => each !== defaultLocale))
    files.change(`content/translations/${locale}.yaml`, (yaml) =>
      withValue(yaml, [folder, place], scalar(markOf(text))),
    );
}
