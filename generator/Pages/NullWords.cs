namespace Router.Codegen.Pages;

/// <summary>The words around null from which <see cref="NullWording"/> finds out the meaning of null, in small letters.</summary>
internal static class NullWords
{
    /// <summary>Words after null that explain when it occurs or what it means.</summary>
    public static readonly HashSet<string> Explanations = Set(
        "if when whenever while until unless for on in where once before after during otherwise = means mean meaning indicates indicate "
        + "denotes signifies represents implies clears disables removes");

    /// <summary>Words after "null is".</summary>
    public static readonly HashSet<string> Uses = Set("returned used allowed accepted permitted valid sent provided possible");

    /// <summary>Words after "if null is" that make it a question of permission.</summary>
    public static readonly HashSet<string> Permissions = Set("allowed accepted permitted valid possible");

    /// <summary>Words that negate what follows them.</summary>
    public static readonly HashSet<string> Denials = Set(
        "no not never neither nor non without cannot can't isn't won't doesn't don't mustn't shouldn't instead rather than except "
        + "excluding");

    public static readonly HashSet<string> Conditions = Set("if when whenever unless whether where while");

    /// <summary>Words next to null in a condition: "if it is empty or null".</summary>
    public static readonly HashSet<string> Emptiness = Set("empty blank zero 0 undefined missing absent unset omitted false none");

    /// <summary>Words in a condition on the field itself.</summary>
    public static readonly HashSet<string> OfOwnCondition = Set(
        "left set to it it's its this the value field property parameter attribute is as explicitly explicit provided specified passed "
        + "given or if omitted unset undefined absent missing empty");

    /// <summary>Words that say that null is refused.</summary>
    public static readonly HashSet<string> Failures = Set(
        "error errors fail fails failed reject rejects rejected invalid exception throw throws thrown");

    /// <summary>Words after null that make it part of another term.</summary>
    public static readonly HashSet<string> Others = Set("values byte bytes character characters elements entries items");

    /// <summary>Words of descriptions that list the parts of a value.</summary>
    public static readonly HashSet<string> Parts = Set(
        "contain contains containing include includes including each every pairs tuples keys elements entries items values members "
        + "properties fields objects whose =");

    public static readonly HashSet<string> Articles = Set("a an the explicit or and but else otherwise");

    public static readonly HashSet<string> Nouns = Set("value field property attribute parameter");

    public static readonly HashSet<string> Modals = Set("can may might could will would must should shall");

    public static readonly HashSet<string> Adverbs = Set("also sometimes optionally either always explicitly currently usually often then");

    /// <summary>Verbs whose object is null.</summary>
    public static readonly HashSet<string> Verbs = Set("set setting pass passing send sending use provide specify supply leave returns");

    /// <summary>Words between one of these verbs and null.</summary>
    public static readonly HashSet<string> OfOwnObject = Set(
        "to as it this the value field property parameter attribute explicitly explicit a an");

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
