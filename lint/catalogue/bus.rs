//! bus 2.4.1: a broadcast waits for its slowest reader.

use std::sync::mpsc::{RecvError, RecvTimeoutError, TryRecvError};
use std::time::Duration;
pub struct Bus<T>;
impl<T> Bus<T> {
    pub fn new(len: usize) -> Bus<T> {}
    pub fn try_broadcast(&mut self, val: T) -> Result<(), T> {}
    #[blocking(channel)] #[advice("use `tokio::sync::broadcast`")] pub fn broadcast(&mut self, val: T) {}
    pub fn add_rx(&mut self) -> BusReader<T> {}
    pub fn rx_count(&self) -> usize {}
}
pub struct BusReader<T>;
impl<T> BusReader<T> {
    #[polls(takes)] pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[blocking(channel)] #[advice("use `tokio::sync::broadcast`")] pub fn recv(&mut self) -> Result<T, RecvError> {}
    #[blocking(channel, unless_zero(timeout))] #[advice("use `tokio::sync::broadcast`")] pub fn recv_timeout(&mut self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    pub fn iter(&mut self) -> BusIter<T> {}
}
pub struct BusIter<T>;
impl<T> Iterator for BusIter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<T> {}
}
pub struct BusIntoIter<T>;
impl<T> Iterator for BusIntoIter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<T> {}
}
impl<T> IntoIterator for &mut BusReader<T> {
    type Item = T;
    type IntoIter = BusIter<T>;
    fn into_iter(self) -> BusIter<T> {}
}
impl<T> IntoIterator for BusReader<T> {
    type Item = T;
    type IntoIter = BusIntoIter<T>;
    fn into_iter(self) -> BusIntoIter<T> {}
}
