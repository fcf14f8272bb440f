/** A postal address as an importer hands it over; every part may be missing. */
export interface AddressRecord {
  street?: string;
  postalCode?: string;
  city?: string;
}
