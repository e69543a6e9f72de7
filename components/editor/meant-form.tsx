import { FormProvider, useForm } from 'react-hook-form';
import type { PreviewFault } from '@/lib/edit/preview';
import { sureOfSchema, type SureOf } from '@/lib/edit/tasks';
import { filled } from '@/lib/i18n/format';
import { asWritten } from './change-words';
import { useEditor } from './editor-context';
import { TextField } from './fields';
import { schemaResolver } from './schema-resolver';

interface Props {
  doubted: NonNullable<PreviewFault['doubted']>;
  onMeant: (sure: SureOf) => Promise<void>;
}

/** What looks wrong and is meant: the reason is recorded together with the change. */
export function MeantForm({ doubted, onMeant }: Props) {
  const { words, formats } = useEditor();
  const { preview } = words;
  const form = useForm<SureOf, unknown, SureOf>({
    defaultValues: { ...doubted, because: '' },
    resolver: schemaResolver(sureOfSchema),
    reValidateMode: 'onSubmit',
  });
  return (
    <FormProvider {...form}>
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit(onMeant)} className="panel space-y-4">
        <p>{filled(preview.meantWhat, { value: asWritten(doubted.value, formats) })}</p>
        <TextField name="because" label={preview.because} type="text" maxLength={200} />
        <button type="submit" className="button button-quiet" disabled={form.formState.isSubmitting}>
          {preview.meant}
        </button>
      </form>
    </FormProvider>
  );
}
