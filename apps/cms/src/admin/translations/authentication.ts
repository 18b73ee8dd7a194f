/** Replacements where Payload's Bulgarian is too informal for a municipality, or has the wrong meaning. */
export const authentication = {
  backToLogin: 'Обратно към входа',
  alreadyLoggedIn: 'Вече сте влезли',
  beginCreateFirstUser: 'Първият профил се създава от машината, на която работи системата.',
  createFirstUser: 'Първи потребител',
  forgotPassword: 'Забравена парола',
  forgotPasswordEmailInstructions:
    'Въведете служебния си имейл. Ще получите съобщение с указания как да смените паролата си.',
  generatingNewAPIKeyWillInvalidate:
    'Новият ключ ще <1>обезсили</1> предишния. Сигурни ли сте, че искате да продължите?',
  logBackIn: 'Влезте отново',
  loggedIn: 'За да влезете с друг профил, първо <0>излезте</0>.',
  loggedInChangePassword: 'За да смените паролата си, отворете своя <0>профил</0>.',
  loggedOutInactivity: 'Излязохте от системата, защото известно време не работихте.',
  loggedOutSuccessfully: 'Излязохте от системата.',
  login: 'Влезте',
  loginWithAnotherUser: 'За да влезете с друг профил, първо <0>излезте</0>.',
  resetYourPassword: 'Смяна на паролата',
  stayLoggedIn: 'Оставам в системата',
  youAreInactive: 'Известно време не сте работили и скоро ще излезете от системата. Искате ли да останете?',
  youAreReceivingResetPassword:
    'Получавате това съобщение, защото някой е поискал смяна на паролата Ви. Отворете връзката, за да я смените:',
  youDidNotRequestPassword: 'Ако не сте Вие, не правете нищо – паролата Ви остава същата.',
};
