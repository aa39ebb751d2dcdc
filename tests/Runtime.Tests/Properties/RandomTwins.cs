using CsCheck;

namespace Router.Codegen.Tests.Properties;

/// <summary>Random values of the twins: numbers at their limits, any Unicode text, absent values, deep nesting.</summary>
internal static class RandomTwins
{
    private static readonly Gen<string> Character = Gen.OneOf(
        Gen.Char[' ', '~'].Select(c => c.ToString()),
        Const("\"", "\\", "/", "<", "&", "'", "+", "\0", "\n", "\u001f", "\u007f", "\u0085", "\u2028", "é", "\uffff", "😀"),
        Gen.Int[0, 0x10FFFF].Where(rune => rune is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));

    private static readonly Gen<string> Text = Character.Array[0, 20].Select(string.Concat);

    private static readonly Gen<long> Whole = Gen.OneOf(Gen.Long, Gen.Long[-10, 10], Const(long.MinValue, long.MaxValue, 0L));

    private static readonly Gen<double> Number = Gen.OneOf(
        Gen.Double.Where(double.IsFinite),
        Gen.Double[-1, 1],
        Const(0D, -0.0, double.MaxValue, double.MinValue, double.Epsilon, 1e15, 123456789012345678, 0.1, 1e-7));

    private static readonly Gen<decimal> Exact = Gen.OneOf(Gen.Decimal, Const(decimal.MaxValue, decimal.MinValue, 0M, 1.10m, 0.00m));

    private static readonly Gen<DateTimeOffset> Moment = Gen.Select(
        Gen.Long[DateTime.MinValue.AddDays(1).Ticks, DateTime.MaxValue.AddDays(-1).Ticks],
        Gen.Int[-14 * 60, 14 * 60],
        (ticks, minutes) => new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes)));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 20];

    public static readonly Gen<ScalarsTwin> Scalars = Gen.Select(
        Maybe(Text), OrNull(Whole), OrNull(Number), OrNull(Gen.Bool), OrNull(Exact), Maybe(Bytes), OrNull(Moment), OrNull(Day),
        (text, whole, number, flag, exact, raw, at, on) => new ScalarsTwin
        {
            Text = text,
            Whole = whole,
            Number = number,
            Flag = flag,
            Exact = exact,
            Raw = raw,
            At = at,
            On = on,
        });

    private static readonly Gen<OwnerTwin> Owner =
        Gen.Select(Text, Text, Maybe(Text), (name, email, team) => new OwnerTwin { Name = name, Email = email, Team = team });

    public static readonly Gen<CollectionsTwin> Collections = Gen.Select(
        Gen.Select(
            Maybe(Text.List[0, 4]), Maybe(Maybe(Text).List[0, 4]), Maybe(Number.List[0, 4].List[0, 4]), Maybe(Map(Whole.List[0, 3]))),
        Gen.Select(Maybe(Exact.List[0, 4]), Maybe(Moment.List[0, 4]), Maybe(Map(Day)), Maybe(Map(OrNull(Whole)))),
        Gen.Select(Maybe(Owner.List[0, 3]), Maybe(Map(Owner)), Maybe(Bytes.List[0, 3]), Map(Exact)),
        (a, b, c) => new CollectionsTwin
        {
            Words = a.Item1,
            Sparse = a.Item2,
            Grid = a.Item3,
            Groups = a.Item4,
            Prices = b.Item1,
            Moments = b.Item2,
            Days = b.Item3,
            Limits = b.Item4,
            Owners = c.Item1,
            ByName = c.Item2,
            Files = c.Item3,
            Sums = c.Item4,
        });

    public static readonly Gen<BranchTwin> Branch = Gen.Recursive<BranchTwin>((depth, branch) => depth > 12
        ? Gen.Const(() => new BranchTwin { Name = "leaf" })
        : Gen.Select(
            Maybe(Text), Maybe(branch), Maybe(branch.List[0, 1]), Maybe(Map(branch, 1)),
            (name, next, all, byName) => new BranchTwin { Name = name, Next = next, All = all, ByName = byName }));

    private static Gen<T> Const<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<Dictionary<string, T>> Map<T>(Gen<T> value, int most = 3) => Gen.Dictionary(Text, value)[0, most];

    private static Gen<T?> Maybe<T>(Gen<T> value)
        where T : class => Gen.Frequency((2, Gen.Const((T?)null)), (3, value.Select(present => (T?)present)));

    private static Gen<T?> OrNull<T>(Gen<T> value)
        where T : struct => Gen.Frequency((1, Gen.Const((T?)null)), (3, value.Select(present => (T?)present)));
}
