// The install script of onnxruntime-node calls `bootstrap` before it looks for CUDA files, which it would fetch from the network.
// npm 11 does not run the script (allowScripts); npm 10 does, and reads here that there is nothing to fetch.
exports.bootstrap = () => {
  process.env.ONNXRUNTIME_NODE_INSTALL = 'skip';
};
