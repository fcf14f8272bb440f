import { defineElement } from '../base/define-element.js';
import { MitOffers } from './offers.element.js';

defineElement('mit-offers', MitOffers);
