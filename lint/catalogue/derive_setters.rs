//! derive_setters 0.1.9.

#[derive_macro] macro_rules! Setters {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { paste! { impl $($params)* $name $($args)* $($wheres)* { $( pub fn $field(self, value: $ty) -> Self { self } pub fn [<with_ $field>](self, value: $ty) -> Self { self } )* } } };
}
