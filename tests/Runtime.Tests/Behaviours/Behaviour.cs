namespace Router.Codegen.Tests.Behaviours;

/// <summary>A behaviour of services, with a payload that shows it.</summary>
internal sealed record Behaviour(string What, string Json)
{
    public static IReadOnlyList<Behaviour> All { get; } =
    [
        new("a property that nobody documented", """{"id":"1","new_field":1.10}"""),
        new("null for an optional property", """{"id":"1","note":null}"""),
        new("a value that the enum does not list", """{"id":"1","color":"mauve"}"""),
        new("a number for an enum of texts", """{"id":"1","color":1}"""),
        new("two values in one text", """{"id":"1","color":"red, green"}"""),
        new("a union's discriminator in first place", """{"id":"1","figure":{"type":"circle","radius":1}}"""),
        new("a union's discriminator in last place", """{"id":"1","figure":{"radius":1,"type":"circle"}}"""),
        new("a discriminator that nobody documented", """{"id":"1","figure":{"type":"hexagon","side":1}}"""),
        new("a union of another kind", """{"id":"1","figure":"circle"}"""),
        new("an integer of twenty digits", """{"id":"1","whole":12345678901234567890}"""),
        new("an integer with a fraction of zeros", """{"id":"1","whole":1.0}"""),
        new("a number of more digits than a double has", """{"id":"1","number":12345678901234567890}"""),
        new("a decimal", """{"id":"1","exact":1.10}"""),
        new("a decimal in quotes", """{"id":"1","exact":"1.10"}"""),
        new("a date-time with milliseconds of zero", """{"id":"1","at":"2021-01-01T01:01:01.000Z"}"""),
        new("a date-time with an offset", """{"id":"1","at":"2021-01-01T01:01:01+02:00"}"""),
        new("a date-time with a space", """{"id":"1","at":"2021-01-01 01:01:01"}"""),
        new("nanoseconds", """{"id":"1","at":"2021-01-01T01:01:01.123456789Z"}"""),
        new("a date where a date-time is expected", """{"id":"1","at":"2021-01-01"}"""),
        new("a date-time where a date is expected", """{"id":"1","on":"2021-01-01T01:01:01Z"}"""),
        new("text that looks like a date, untyped", """{"id":"1","any":{"x":"2021-01-01T01:01:01.000Z"}}"""),
        new("numbers, untyped", """{"id":"1","any":[1.10,1e3,12345678901234567890]}"""),
        new("base64 of the alphabet for addresses", """{"id":"1","raw":"-_8"}"""),
        new("a name in another spelling", """{"id":"1","Note":"a"}"""),
        new("a name in both spellings", """{"id":"1","Note":"a","note":"b"}"""),
        new("a property twice", """{"id":"1","note":"a","note":"b"}"""),
        new("a required property is missing", """{"note":"a"}"""),
        new("null for a required text", """{"id":null}"""),
        new("a number for a text", """{"id":"1","note":5}"""),
        new("text for an integer", """{"id":"1","whole":"7"}"""),
        new("null in a list of texts", """{"id":"1","tags":["a",null]}"""),
    ];
}
