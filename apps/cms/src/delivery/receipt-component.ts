/** The receipt, above every document that visitors can see; a path from the folder in which the CMS runs. */
export const receiptComponent = '/src/admin/delivery/receipt#Receipt';
