//! ipnet 2.12.2.

use alloc::str::FromStr;
use core::fmt;
use core::error::Error;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use crate::ipnet::Contains;
pub trait IpAdd<RHS = Self> {
    type Output;
    fn saturating_add(self, rhs: RHS) -> Self::Output;
}
pub trait IpSub<RHS = Self> {
    type Output;
    fn saturating_sub(self, rhs: RHS) -> Self::Output;
}
pub trait IpBitAnd<RHS = Self> {
    type Output;
    fn bitand(self, rhs: RHS) -> Self::Output;
}
pub trait IpBitOr<RHS = Self> {
    type Output;
    fn bitor(self, rhs: RHS) -> Self::Output;
}
#[derive(Clone, Copy)] pub enum IpAddrRange { V4(Ipv4AddrRange), V6(Ipv6AddrRange) }
impl From<Ipv4AddrRange> for IpAddrRange {}
impl From<Ipv6AddrRange> for IpAddrRange {}
impl Iterator for IpAddrRange {
    type Item = IpAddr;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
    fn max(self) -> Option<Self::Item> {}
    fn min(self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for IpAddrRange {
    fn next_back(&mut self) -> Option<Self::Item> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub struct Ipv4AddrRange;
impl Ipv4AddrRange { pub fn new(start: Ipv4Addr, end: Ipv4Addr) -> Self {} }
impl Iterator for Ipv4AddrRange {
    type Item = Ipv4Addr;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
    fn max(self) -> Option<Self::Item> {}
    fn min(self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Ipv4AddrRange {
    fn next_back(&mut self) -> Option<Self::Item> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub struct Ipv6AddrRange;
impl Ipv6AddrRange { pub fn new(start: Ipv6Addr, end: Ipv6Addr) -> Self {} }
impl Iterator for Ipv6AddrRange {
    type Item = Ipv6Addr;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
    fn max(self) -> Option<Self::Item> {}
    fn min(self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Ipv6AddrRange {
    fn next_back(&mut self) -> Option<Self::Item> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub enum IpNet { V4(Ipv4Net), V6(Ipv6Net) }
impl IpNet {
    pub fn new(ip: IpAddr, prefix_len: u8) -> Result<IpNet, PrefixLenError> {}
    pub fn new_assert(ip: IpAddr, prefix_len: u8) -> IpNet {}
    pub fn with_netmask(ip: IpAddr, netmask: IpAddr) -> Result<IpNet, PrefixLenError> {}
    pub fn trunc(&self) -> IpNet {}
    pub fn addr(&self) -> IpAddr {}
    pub fn prefix_len(&self) -> u8 {}
    pub fn max_prefix_len(&self) -> u8 {}
    pub fn netmask(&self) -> IpAddr {}
    pub fn hostmask(&self) -> IpAddr {}
    pub fn network(&self) -> IpAddr {}
    pub fn broadcast(&self) -> IpAddr {}
    pub fn supernet(&self) -> Option<IpNet> {}
    pub fn is_sibling(&self, other: &IpNet) -> bool {}
    pub fn hosts(&self) -> IpAddrRange {}
    pub fn subnets(&self, new_prefix_len: u8) -> Result<IpSubnets, PrefixLenError> {}
    pub fn contains<T>(&self, other: T) -> bool where Self: Contains<T> {}
    pub fn aggregate(networks: &Vec<IpNet>) -> Vec<IpNet> {}
}
impl Default for IpNet {}
impl fmt::Display for IpNet {}
impl From<Ipv4Net> for IpNet {}
impl From<Ipv6Net> for IpNet {}
impl From<IpAddr> for IpNet {}
impl Contains<&IpNet> for IpNet { fn contains(&self, other: &IpNet) -> bool {} }
impl Contains<&IpAddr> for IpNet { fn contains(&self, other: &IpAddr) -> bool {} }
impl FromStr for IpNet {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<IpNet, AddrParseError> {}
}
#[derive(Clone, Copy)] pub struct Ipv4Net;
impl Ipv4Net {
    pub fn new(ip: Ipv4Addr, prefix_len: u8) -> Result<Ipv4Net, PrefixLenError> {}
    pub fn new_assert(ip: Ipv4Addr, prefix_len: u8) -> Ipv4Net {}
    pub fn with_netmask(ip: Ipv4Addr, netmask: Ipv4Addr) -> Result<Ipv4Net, PrefixLenError> {}
    pub fn trunc(&self) -> Ipv4Net {}
    pub fn addr(&self) -> Ipv4Addr {}
    pub fn prefix_len(&self) -> u8 {}
    pub fn max_prefix_len(&self) -> u8 {}
    pub fn netmask(&self) -> Ipv4Addr {}
    pub fn hostmask(&self) -> Ipv4Addr {}
    pub fn network(&self) -> Ipv4Addr {}
    pub fn broadcast(&self) -> Ipv4Addr {}
    pub fn supernet(&self) -> Option<Ipv4Net> {}
    pub fn is_sibling(&self, other: &Ipv4Net) -> bool {}
    pub fn hosts(&self) -> Ipv4AddrRange {}
    pub fn subnets(&self, new_prefix_len: u8) -> Result<Ipv4Subnets, PrefixLenError> {}
    pub fn contains<T>(&self, other: T) -> bool where Self: Contains<T> {}
    pub fn aggregate(networks: &Vec<Ipv4Net>) -> Vec<Ipv4Net> {}
}
impl Default for Ipv4Net {}
impl fmt::Display for Ipv4Net {}
impl From<Ipv4Addr> for Ipv4Net {}
impl Contains<&Ipv4Net> for Ipv4Net { fn contains(&self, other: &Ipv4Net) -> bool {} }
impl Contains<&Ipv4Addr> for Ipv4Net { fn contains(&self, other: &Ipv4Addr) -> bool {} }
impl FromStr for Ipv4Net {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv4Net, AddrParseError> {}
}
#[derive(Clone, Copy)] pub struct Ipv6Net;
impl Ipv6Net {
    pub fn new(ip: Ipv6Addr, prefix_len: u8) -> Result<Ipv6Net, PrefixLenError> {}
    pub fn new_assert(ip: Ipv6Addr, prefix_len: u8) -> Ipv6Net {}
    pub fn with_netmask(ip: Ipv6Addr, netmask: Ipv6Addr) -> Result<Ipv6Net, PrefixLenError> {}
    pub fn trunc(&self) -> Ipv6Net {}
    pub fn addr(&self) -> Ipv6Addr {}
    pub fn prefix_len(&self) -> u8 {}
    pub fn max_prefix_len(&self) -> u8 {}
    pub fn netmask(&self) -> Ipv6Addr {}
    pub fn hostmask(&self) -> Ipv6Addr {}
    pub fn network(&self) -> Ipv6Addr {}
    pub fn broadcast(&self) -> Ipv6Addr {}
    pub fn supernet(&self) -> Option<Ipv6Net> {}
    pub fn is_sibling(&self, other: &Ipv6Net) -> bool {}
    pub fn hosts(&self) -> Ipv6AddrRange {}
    pub fn subnets(&self, new_prefix_len: u8) -> Result<Ipv6Subnets, PrefixLenError> {}
    pub fn contains<T>(&self, other: T) -> bool where Self: Contains<T> {}
    pub fn aggregate(networks: &Vec<Ipv6Net>) -> Vec<Ipv6Net> {}
}
impl Default for Ipv6Net {}
impl fmt::Display for Ipv6Net {}
impl From<Ipv6Addr> for Ipv6Net {}
impl Contains<&Ipv6Net> for Ipv6Net { fn contains(&self, other: &Ipv6Net) -> bool {} }
impl Contains<&Ipv6Addr> for Ipv6Net { fn contains(&self, other: &Ipv6Addr) -> bool {} }
impl FromStr for Ipv6Net {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv6Net, AddrParseError> {}
}
#[derive(Clone)] pub struct PrefixLenError;
impl fmt::Display for PrefixLenError {}
impl Error for PrefixLenError {}
#[derive(Clone, Copy)] pub enum IpSubnets { V4(Ipv4Subnets), V6(Ipv6Subnets) }
impl From<Ipv4Subnets> for IpSubnets {}
impl From<Ipv6Subnets> for IpSubnets {}
impl Iterator for IpSubnets {
    type Item = IpNet;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub struct Ipv4Subnets;
impl Ipv4Subnets { pub fn new(start: Ipv4Addr, end: Ipv4Addr, min_prefix_len: u8) -> Self {} }
impl Iterator for Ipv4Subnets {
    type Item = Ipv4Net;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub struct Ipv6Subnets;
impl Ipv6Subnets { pub fn new(start: Ipv6Addr, end: Ipv6Addr, min_prefix_len: u8) -> Self {} }
impl Iterator for Ipv6Subnets {
    type Item = Ipv6Net;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub fn ip_mask_to_prefix(mask: IpAddr) -> Result<u8, PrefixLenError> {}
pub fn ipv4_mask_to_prefix(mask: Ipv4Addr) -> Result<u8, PrefixLenError> {}
pub fn ipv6_mask_to_prefix(mask: Ipv6Addr) -> Result<u8, PrefixLenError> {}
#[derive(Clone)] pub struct AddrParseError;
impl fmt::Display for AddrParseError {}
impl Error for AddrParseError {}
pub mod ipnet {
    pub trait Contains<T> {
        fn contains(&self, other: T) -> bool;
    }
}
