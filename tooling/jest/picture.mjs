/** In the place of a picture that the bundler serves. */
export default { src: '/picture.png', width: 2, height: 1 };
