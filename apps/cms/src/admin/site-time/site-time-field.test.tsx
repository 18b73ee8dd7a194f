import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';

import { translationIn } from '../translations/translation.testing';
import { SiteTimeField } from './site-time-field';
import { unfinishedMoments } from './unfinished';

type Validate = (value?: unknown, options?: { event: string }) => string | true | undefined;
let mockFields: Record<string, { value: unknown }> = {};
const form = { value: null as string | null, showError: false, errorMessage: undefined as string | undefined };
const setValue = jest.fn();
let validate: Validate = () => true;

jest.mock('@payloadcms/ui', () => ({
  FieldDescription: ({ description }: { description: { bg: string } }) => <p>{description.bg}</p>,
  useFormFields: (select: (context: [typeof mockFields]) => unknown) => select([mockFields]),
  useDocumentInfo: () => ({ collectionSlug: 'announcements', id: '1' }),
  useField: (options: { validate: Validate; potentiallyStalePath: string }) => {
    validate = options.validate;
    return { ...form, path: options.potentiallyStalePath, setValue, disabled: false };
  },
  useTranslation: () => translationIn('bg'),
}));

const props = {
  field: { name: 'expireAt', type: 'date', label: { bg: 'Край' }, admin: { description: { bg: 'Ако е празно…' } } },
  path: 'expireAt',
} as unknown as ComponentProps<typeof SiteTimeField>;

beforeEach(() => {
  mockFields = {};
  Object.assign(form, { value: null, showError: false, errorMessage: undefined });
  Object.assign(globalThis, { fetch: async () => ({ ok: true, json: async () => ({ timeZone: 'Europe/Sofia' }) }) });
});

test('takes times of the site, once its zone is known', async () => {
  render(<SiteTimeField {...props} />);
  expect(screen.getByText('Часовата зона на сайта се зарежда…')).toBeVisible();
  fireEvent.change(await screen.findByLabelText('Дата'), { target: { value: '2027-05-12' } });
  fireEvent.change(screen.getByLabelText('Час'), { target: { value: '09:00' } });
  expect(setValue).toHaveBeenLastCalledWith('2027-05-12T06:00:00.000Z');
  expect(screen.getByText('Ако е празно…')).toBeVisible();
});

test('half a moment keeps the form from being published', async () => {
  render(<SiteTimeField {...props} />);
  fireEvent.change(await screen.findByLabelText('Дата'), { target: { value: '2027-05-12' } });
  await waitFor(() => expect(validate()).toBe('Посочете и часа.'));
  expect(unfinishedMoments('announcements/1')).toEqual([{ path: 'expireAt', problem: 'Край: Посочете и часа.' }]);
  fireEvent.change(screen.getByLabelText('Час'), { target: { value: '09:00' } });
  await waitFor(() => expect(validate()).toBe(true));
  expect(unfinishedMoments('announcements/1')).toEqual([]);
});

test('what was left by half stays known when its tab is closed', async () => {
  const { unmount } = render(<SiteTimeField {...props} />);
  fireEvent.change(await screen.findByLabelText('Дата'), { target: { value: '2027-05-12' } });
  await waitFor(() => expect(unfinishedMoments('announcements/1')).toHaveLength(1));
  unmount();
  expect(unfinishedMoments('announcements/1')).toHaveLength(1);
  render(<SiteTimeField {...props} />);
  expect(await screen.findByText('Няма избран момент.')).toBeVisible();
  expect(unfinishedMoments('announcements/1')).toEqual([]);
});

test('tells what the server has against the moment', async () => {
  Object.assign(form, { value: '2027-05-12T06:00:00.000Z', showError: true, errorMessage: 'Краят е преди началото.' });
  render(<SiteTimeField {...props} />);
  expect(await screen.findByLabelText('Дата')).toHaveAccessibleDescription(/Краят е преди началото\./);
});

test('cannot be changed by those who may not', async () => {
  form.value = '2027-05-12T06:00:00.000Z';
  render(<SiteTimeField {...props} readOnly />);
  expect(await screen.findByLabelText('Дата')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a date that is missing is told at its field', async () => {
  render(<SiteTimeField {...props} field={{ ...props.field, required: true }} />);
  expect(await screen.findByLabelText('Дата')).toBeRequired();
  expect(typeof validate(null, { event: 'submit' })).toBe('string');
  expect(validate('2027-05-12T06:00:00.000Z', { event: 'submit' })).toBe(true);
});

test('opening the tab of an error of the server does not wipe it out', async () => {
  Object.assign(form, { value: '2027-05-12T06:00:00.000Z', showError: true, errorMessage: 'Краят е преди началото.' });
  render(<SiteTimeField {...props} />);
  await screen.findByLabelText('Дата');
  expect(validate(form.value, { event: 'onChange' })).toBeUndefined();
});

test('whole days have no hour', async () => {
  mockFields = { allDay: { value: true } };
  const admin = { custom: { wholeDays: 'allDay' }, description: { bg: '' } };
  const field = { ...props.field, admin } as unknown as typeof props.field;
  render(<SiteTimeField {...props} field={field} />);
  fireEvent.change(await screen.findByLabelText('Дата'), { target: { value: '2027-05-11' } });
  expect(screen.queryByLabelText('Час')).not.toBeInTheDocument();
  expect(screen.queryByText(/UTC/)).not.toBeInTheDocument();
  expect(setValue).toHaveBeenLastCalledWith('2027-05-11T09:00:00.000Z');
  expect(validate()).toBe(true);
});

test('a year of two digits is questioned', async () => {
  render(<SiteTimeField {...props} />);
  fireEvent.change(await screen.findByLabelText('Дата'), { target: { value: '0027-05-10' } });
  fireEvent.change(screen.getByLabelText('Час'), { target: { value: '09:00' } });
  await waitFor(() => expect(validate()).toBe('Година 27? Напишете и четирите цифри.'));
  expect(screen.getByText('Година 27? Напишете и четирите цифри.')).toBeVisible();
});
