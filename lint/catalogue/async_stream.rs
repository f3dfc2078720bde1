//! async_stream 0.3: the macros' input runs when the stream is polled.

use futures_core::Stream;
#[async_body] #[returns(impl Stream<Item = _>)] macro_rules! stream { () => {} }
#[async_body] #[returns(impl Stream<Item = Result<_, _>>)] macro_rules! try_stream { () => {} }
