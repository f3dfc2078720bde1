//! cadence 1.8.0. Datagrams are sent at once; the name of where they go to is resolved when a sink is made.

use std::io;
use std::net::{ToSocketAddrs, UdpSocket};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::time::Duration;
pub mod prelude { pub use crate::{Counted, CountedExt, Distributed, Gauged, Histogrammed, Metered, MetricClient, Setted, Timed}; }
pub type MetricResult<T> = Result<T, MetricError>;
#[derive(Debug)] pub struct MetricError;
impl std::fmt::Display for MetricError {}
impl std::error::Error for MetricError {}
#[derive(Clone, Debug, Default)] pub struct SinkStats;
pub trait MetricSink {
    fn emit(&self, metric: &str) -> io::Result<usize>;
    fn flush(&self) -> io::Result<()> {}
    fn stats(&self) -> SinkStats {}
}
#[derive(Clone, Debug)] pub struct NopMetricSink;
impl MetricSink for NopMetricSink { fn emit(&self, metric: &str) -> io::Result<usize> {} }
#[derive(Debug)] pub struct UdpMetricSink;
impl UdpMetricSink {
    pub fn builder() -> UdpMetricSinkBuilder {}
    pub fn from<A: ToSocketAddrs>(to_addr: A, socket: UdpSocket) -> MetricResult<Self> { to_addr.to_socket_addrs(); }
}
impl MetricSink for UdpMetricSink { fn emit(&self, metric: &str) -> io::Result<usize> {} }
pub struct UdpMetricSinkBuilder;
impl UdpMetricSinkBuilder {
    pub fn build<A: ToSocketAddrs>(self, to_addr: A, socket: UdpSocket) -> MetricResult<UdpMetricSink> { to_addr.to_socket_addrs(); }
    pub fn with_resolver_period(self, duration: Duration) -> Self {}
}
#[derive(Debug)] pub struct BufferedUdpMetricSink;
impl BufferedUdpMetricSink {
    pub fn builder() -> BufferedUdpMetricSinkBuilder {}
    pub fn from<A: ToSocketAddrs>(sink_addr: A, socket: UdpSocket) -> MetricResult<Self> { sink_addr.to_socket_addrs(); }
    pub fn with_capacity<A: ToSocketAddrs>(to_addr: A, socket: UdpSocket, cap: usize) -> MetricResult<Self> { to_addr.to_socket_addrs(); }
}
impl MetricSink for BufferedUdpMetricSink { fn emit(&self, metric: &str) -> io::Result<usize> {} }
pub struct BufferedUdpMetricSinkBuilder;
impl BufferedUdpMetricSinkBuilder {
    pub fn build<A: ToSocketAddrs>(self, to_addr: A, socket: UdpSocket) -> MetricResult<BufferedUdpMetricSink> { to_addr.to_socket_addrs(); }
    pub fn with_capacity(self, capacity: usize) -> Self {}
    pub fn with_resolver_period(self, duration: Duration) -> Self {}
}
#[derive(Debug)] pub struct UnixMetricSink;
impl UnixMetricSink { pub fn from<P: AsRef<Path>>(path: P, socket: UnixDatagram) -> UnixMetricSink {} }
impl MetricSink for UnixMetricSink { fn emit(&self, metric: &str) -> io::Result<usize> {} }
#[derive(Debug)] pub struct BufferedUnixMetricSink;
impl BufferedUnixMetricSink { pub fn from<P: AsRef<Path>>(path: P, socket: UnixDatagram) -> BufferedUnixMetricSink {} }
impl MetricSink for BufferedUnixMetricSink { fn emit(&self, metric: &str) -> io::Result<usize> {} }
#[derive(Clone)] pub struct QueuingMetricSink;
impl QueuingMetricSink {
    pub fn builder() -> QueuingMetricSinkBuilder {}
    pub fn from<T: MetricSink>(sink: T) -> Self {}
    pub fn with_capacity<T: MetricSink>(sink: T, capacity: usize) -> Self {}
}
impl MetricSink for QueuingMetricSink { fn emit(&self, metric: &str) -> io::Result<usize> {} }
pub struct QueuingMetricSinkBuilder;
impl QueuingMetricSinkBuilder {
    pub fn build<T: MetricSink>(self, sink: T) -> QueuingMetricSink {}
    pub fn with_error_handler<F: Fn(io::Error)>(self, error_handler: F) -> Self {}
    pub fn with_capacity(self, capacity: usize) -> Self {}
}
pub struct MetricBuilder;
impl MetricBuilder {
    pub fn with_tag(self, key: &str, value: &str) -> Self {}
    pub fn with_tag_value(self, value: &str) -> Self {}
    pub fn try_send(self) -> MetricResult<()> {}
    pub fn send(self) {}
}
pub trait Counted<T> { fn count(&self, key: &str, count: T) -> MetricResult<Counter> {} fn count_with_tags(&self, key: &str, count: T) -> MetricBuilder {} }
pub trait CountedExt { fn incr(&self, key: &str) -> MetricResult<Counter> {} fn incr_with_tags(&self, key: &str) -> MetricBuilder {} fn decr(&self, key: &str) -> MetricResult<Counter> {} fn decr_with_tags(&self, key: &str) -> MetricBuilder {} }
pub trait Timed<T> { fn time(&self, key: &str, time: T) -> MetricResult<Timer> {} fn time_with_tags(&self, key: &str, time: T) -> MetricBuilder {} }
pub trait Gauged<T> { fn gauge(&self, key: &str, value: T) -> MetricResult<Gauge> {} fn gauge_with_tags(&self, key: &str, value: T) -> MetricBuilder {} }
pub trait Metered<T> { fn meter(&self, key: &str, value: T) -> MetricResult<Meter> {} fn meter_with_tags(&self, key: &str, value: T) -> MetricBuilder {} }
pub trait Histogrammed<T> { fn histogram(&self, key: &str, value: T) -> MetricResult<Histogram> {} fn histogram_with_tags(&self, key: &str, value: T) -> MetricBuilder {} }
pub trait Distributed<T> { fn distribution(&self, key: &str, value: T) -> MetricResult<Distribution> {} fn distribution_with_tags(&self, key: &str, value: T) -> MetricBuilder {} }
pub trait Setted<T> { fn set(&self, key: &str, value: T) -> MetricResult<Set> {} fn set_with_tags(&self, key: &str, value: T) -> MetricBuilder {} }
pub trait MetricClient {}
#[derive(Clone)] pub struct StatsdClient;
impl StatsdClient {
    pub fn from_sink<T: MetricSink>(prefix: &str, sink: T) -> Self {}
    pub fn builder<T: MetricSink>(prefix: &str, sink: T) -> StatsdClientBuilder {}
    pub fn flush(&self) -> MetricResult<()> {}
}
pub struct StatsdClientBuilder;
impl StatsdClientBuilder {
    pub fn with_error_handler<F: Fn(MetricError)>(self, errors: F) -> Self {}
    pub fn with_tag<K: std::string::ToString, V: std::string::ToString>(self, key: K, value: V) -> Self {}
    pub fn build(self) -> StatsdClient {}
}
impl<T> Counted<T> for StatsdClient {}
impl CountedExt for StatsdClient {}
impl<T> Timed<T> for StatsdClient {}
impl<T> Gauged<T> for StatsdClient {}
impl<T> Metered<T> for StatsdClient {}
impl<T> Histogrammed<T> for StatsdClient {}
impl<T> Distributed<T> for StatsdClient {}
impl<T> Setted<T> for StatsdClient {}
impl MetricClient for StatsdClient {}
