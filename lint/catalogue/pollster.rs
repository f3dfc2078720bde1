//! pollster 1.0.1.

use std::future::IntoFuture;
pub trait FutureExt: IntoFuture {
    #[blocking(block_on)] #[alone] #[advice("await the future instead")] fn block_on(self) -> Self::Output {}
}
impl<F: IntoFuture> FutureExt for F {}
#[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn block_on<F: IntoFuture>(fut: F) -> F::Output {}
#[attribute_macro(entry)] pub fn main() {}
#[attribute_macro] pub fn test() {}
