/** Options of delivery; see the environment of the CMS. */
export interface DeliveryOptions {
  /** Whether this process serves; another one leaves its deliveries in the outbox. */
  serving: boolean;
  /** Base URLs of every instance of the site; each must acknowledge every change. */
  siteUrls: string[];
  /** Base URL of the site for visitors. */
  publicSiteUrl: string;
  /** Standard Webhooks secrets; the first signs, the site accepts all. */
  secrets: string[];
  /** Whether no other process works on this database, as is the case with SQLite. */
  alone: boolean;
}
