import type { Config, Plugin } from 'payload';

const view = { Component: '/src/admin/guide/guide-view#GuideView', path: '/guide', exact: true } as const;

/** The guide for editors as a page of the admin, and the way to it in the header of every screen. */
export const withGuide: Plugin = (config: Config): Config => {
  const { admin } = config;
  const components = admin?.components;
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...components,
        views: { ...components?.views, guide: view },
        actions: [...(components?.actions ?? []), '/src/admin/guide/guide-link#GuideLink'],
      },
    },
  };
};
