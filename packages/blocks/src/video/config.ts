import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-fields';
import { captionsField, pictureField, videoField } from '../fields/upload-fields';
import { hostedVideo } from './video-address';

type Validated = { req: { i18n: { language: string } } };

const isLink = ({ source }: Record<string, unknown>) => source === 'link';

const duration = /^(?:\d{1,2}:)?[0-5]?\d:[0-5]\d$/;

const refusal = (context: Validated, bg: string, en: string) => (context.req.i18n.language === 'bg' ? bg : en);

export const videoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: {
    singular: { bg: 'Видео с текстов запис', en: 'Video with transcript' },
    plural: { bg: 'Видеа с текстов запис', en: 'Videos with transcripts' },
  },
  admin: {
    group: blockGroups.text,
    custom: {
      about: {
        bg: 'Качен файл или видео от YouTube или Vimeo, с пълния му текст.',
        en: 'An uploaded file or a video on YouTube or Vimeo, with its transcript.',
      },
    },
  },
  fields: [
    headingField,
    {
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 120,
      label: { bg: 'Заглавие на видеото', en: 'Title of the video' },
    },
    {
      name: 'source',
      type: 'radio',
      required: true,
      defaultValue: 'file',
      label: { bg: 'Къде е видеото', en: 'Where the video is' },
      options: [
        { value: 'file', label: { bg: 'Качен файл', en: 'An uploaded file' } },
        { value: 'link', label: { bg: 'В YouTube или Vimeo', en: 'On YouTube or Vimeo' } },
      ],
      admin: { layout: 'horizontal' },
    },
    videoField({
      name: 'file',
      required: true,
      condition: (siblings) => !isLink(siblings),
      label: { bg: 'Видеофайл', en: 'Video file' },
      description: { bg: 'MP4 или WebM, до 128 MB.', en: 'MP4 or WebM, up to 128 MB.' },
    }),
    captionsField({
      name: 'captions',
      localized: true,
      required: true,
      condition: (siblings) => !isLink(siblings),
      label: { bg: 'Субтитри', en: 'Captions' },
      description: {
        bg: 'Файл WebVTT (.vtt) на езика, на който въвеждате. За видео без звук напишете в него „Без звук“.',
        en: 'A WebVTT file (.vtt) in the language that you are editing. For a video without sound write “No sound” in it.',
      },
    }),
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { bg: 'Адрес на видеото', en: 'Address of the video' },
      hooks: { beforeValidate: [({ value }) => hostedVideo(value)?.address ?? value] },
      validate: (value: string | null | undefined, context: Validated) =>
        hostedVideo(value) !== null ||
        refusal(
          context,
          'Въведете адреса на едно видео в YouTube или Vimeo.',
          'Enter the address of one video on YouTube or Vimeo.',
        ),
      admin: {
        condition: (_, siblings: Record<string, unknown>) => isLink(siblings),
        placeholder: 'https://www.youtube.com/watch?v=…',
        description: {
          bg: 'Сайтът не зарежда нищо от платформата, преди посетителят да пусне видеото.',
          en: 'The website loads nothing from the platform until the visitor plays the video.',
        },
      },
    },
    pictureField({
      name: 'poster',
      label: { bg: 'Начален кадър', en: 'Poster picture' },
      description: {
        bg: 'По избор. Показва се, преди видеото да започне.',
        en: 'Optional. Shown before the video starts.',
      },
    }),
    {
      name: 'duration',
      type: 'text',
      maxLength: 8,
      label: { bg: 'Времетраене', en: 'Duration' },
      validate: (value: string | null | undefined, context: Validated) =>
        !value ||
        duration.test(value) ||
        refusal(
          context,
          'Въведете минути и секунди, например 4:05, или часове, минути и секунди, например 1:02:30.',
          'Enter minutes and seconds, such as 4:05, or hours, minutes and seconds, such as 1:02:30.',
        ),
      admin: {
        description: { bg: 'По избор. Например 4:05.', en: 'Optional. For example 4:05.' },
      },
    },
    {
      name: 'transcript',
      type: 'richText',
      localized: true,
      required: true,
      label: { bg: 'Текстов запис', en: 'Transcript' },
      admin: {
        description: {
          bg: 'Всичко, което се казва, и важното, което се вижда – за хората, които не чуват или не виждат видеото.',
          en: 'Everything that is said and the important things that are seen, for people who cannot hear or see the video.',
        },
      },
    },
  ],
};
