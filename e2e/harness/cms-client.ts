import { paced } from './pace';

/** A response of the CMS's REST API. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
}

export type Document = { id: string; updatedAt: string; _status?: string } & Record<string, unknown>;

export type Role = 'admin' | 'publisher' | 'editor' | 'contributor';

/** A client of the CMS's REST API that sends the given headers with every request. */
export class CmsClient {
  constructor(
    private readonly origin: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The `authorization` header of a role's demo account after its login. */
  static async authorization(origin: string, role: Role): Promise<string> {
    const anonymous = new CmsClient(origin);
    const credentials = { email: `${role}@demo.example`, password: `demo-${role}-2026` };
    const { status, body } = await anonymous.request('POST', '/users/login', credentials);
    if (status !== 200) throw new Error(`login as ${role}: ${status} ${JSON.stringify(body)}`);
    return `JWT ${String(body.token)}`;
  }

  /** A client logged in as the demo account of a role. */
  static async login(origin: string, role: Role): Promise<CmsClient> {
    return new CmsClient(origin, { authorization: await CmsClient.authorization(origin, role) });
  }

  async request<Body = Record<string, unknown>>(method: string, path: string, data?: unknown): Promise<Answer<Body>> {
    return paced(async () => {
      const response = await fetch(`${this.origin}/api${path}`, {
        method,
        headers: { ...this.headers, ...(data === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(data === undefined ? {} : { body: JSON.stringify(data) }),
      });
      const text = await response.text();
      return { status: response.status, body: (text ? parse(text) : {}) as Body };
    });
  }

  get<Body = Record<string, unknown>>(path: string) {
    return this.request<Body>('GET', path);
  }

  /** The only document of a type with this value in the field, in Bulgarian; throws if there is none. */
  async find(type: string, field: string, value: string, locale = 'bg'): Promise<Document> {
    const query = `where[${field}][equals]=${encodeURIComponent(value)}&locale=${locale}&depth=0&limit=1`;
    const { status, body } = await this.get<{ docs?: Document[] }>(`/${type}?${query}`);
    const document = body.docs?.[0];
    if (!document) throw new Error(`no ${type} with ${field} = ${value}: ${status} ${JSON.stringify(body)}`);
    return document;
  }

  /** Creates and publishes; throws if the CMS refuses. */
  async publishNew(type: string, data: Record<string, unknown>, locale = 'bg'): Promise<Document> {
    return this.expectDocument('POST', `/${type}?locale=${locale}&depth=0`, { ...data, _status: 'published' });
  }

  /** Changes and publishes; throws if the CMS refuses. */
  async publish(type: string, id: string, data: Record<string, unknown> = {}, locale = 'bg'): Promise<Document> {
    return this.expectDocument('PATCH', `/${type}/${id}?locale=${locale}&depth=0`, { ...data, _status: 'published' });
  }

  async saveDraft(type: string, id: string, data: Record<string, unknown>, locale = 'bg'): Promise<Document> {
    return this.expectDocument('PATCH', `/${type}/${id}?locale=${locale}&depth=0&draft=true`, {
      ...data,
      _status: 'draft',
    });
  }

  async unpublish(type: string, id: string): Promise<Document> {
    return this.expectDocument('PATCH', `/${type}/${id}?locale=bg&depth=0`, { _status: 'draft' });
  }

  async delete(type: string, id: string): Promise<void> {
    const { status, body } = await this.request('DELETE', `/${type}/${id}`);
    if (status !== 200) throw new Error(`delete ${type}/${id}: ${status} ${JSON.stringify(body)}`);
  }

  /** Sends a form with a file; throws if the CMS does not store it. */
  async upload<Doc>(path: string, form: FormData): Promise<Doc> {
    const response = await fetch(`${this.origin}/api${path}`, { method: 'POST', headers: this.headers, body: form });
    const text = await response.text();
    const { doc } = JSON.parse(text) as { doc?: Doc };
    if (!doc) throw new Error(`upload to ${path}: ${response.status} ${text}`);
    return doc;
  }

  private async expectDocument(method: string, path: string, data: unknown): Promise<Document> {
    const { status, body } = await this.request<{ doc?: Document }>(method, path, data);
    if (status >= 300 || !body.doc) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
    return body.doc;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
