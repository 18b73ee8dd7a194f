import { paragraphs } from '../rich-text';

export const sofiaBody = paragraphs(
  [
    'София се включи в инициативата редом с още 20 европейски столици. Градът се представя от Владимир Данаилов, заместник-кмет по дигитализация, иновации и икономическо развитие, и от Елица Панайотова, координатор на проекти в „Зелена София“.',
    'От март 2021 г. екипът е в бета фазата на програмата. Заедно с експерти от FutureGov (Обединеното кралство) той работи по административни услуги, подредени около събития от живота на хората. Първото такова събитие е преместването – в София или на друг адрес в града.',
  ],
  [
    'Sofia joined the initiative alongside 20 other European capitals. The city is represented by Vladimir Danailov, Deputy Mayor for Digitalization, Innovation and Economic Development, and Elitsa Panayotova, Project Coordinator at Green Sofia.',
    'The team entered the programme’s beta phase in March 2021. Together with experts from FutureGov (United Kingdom) it works on administrative services arranged around events in people’s lives. The first of these is moving: to Sofia, or to another address within it.',
  ],
);
