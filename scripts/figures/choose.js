// Draws every figure of the sheet anew for the build that is chosen. `figures` is the drawing and its poses.
const who = document.querySelector('#who')
who.addEventListener('change', () => {
  const { build, pregnant } = Object.fromEntries(new FormData(who))
  const blocks = { ...figures.poseBlocks, ...figures.exerciseBlocks }
  for (const [name, block] of Object.entries(blocks)) {
    const movement = figures.parseMovement(block).value
    const frame = figures.frameOf(movement)
    for (const [index, pose] of figures.keyPoses(movement).entries()) {
      const id = `${name}-${index}`
      const title = figures.sayPose(figures.describePose(pose))
      const options = { frame, id, title, build, pregnant: pregnant === 'on' }
      document.querySelector(`[data-key="${id}"] svg`).outerHTML = figures.drawFigure(pose, options)
    }
  }
})
