"""Amounts in words and the text of a VietQR code (EMVCo Merchant-Presented Mode; NAPAS 247)."""
ONES = "không một hai ba bốn năm sáu bảy tám chín".split()


def group(n, full):
    """Three digits; in full also where the hundreds are zero."""
    hundred, ten, one = n // 100, n // 10 % 10, n % 10
    words = [ONES[hundred], "trăm"] if hundred or full else []
    if ten == 0 and one and words: words.append("linh")
    if ten: words += ["mười"] if ten == 1 else [ONES[ten], "mươi"]
    if one: words.append("mốt" if one == 1 and ten > 1 else "tư" if one == 4 and ten > 1 else "lăm" if one == 5 and ten else ONES[one])
    return words


def spell(n):
    """Below a thousand million in groups of three; above it, what is said of the thousand millions and then 'tỷ'."""
    def say(n, full):
        if n >= 10 ** 9: return say(n // 10 ** 9, full) + ["tỷ"] + (say(n % 10 ** 9, True) if n % 10 ** 9 else [])
        words = []
        for size, name in ((10 ** 6, ["triệu"]), (1000, ["nghìn"]), (1, [])):
            part = n // size % 1000
            if part: words += group(part, full or bool(words)) + name
        return words
    return " ".join(say(n, False)) if n else ONES[0]


def dong(n):
    text = ("âm " if n < 0 else "") + spell(abs(n)) + " đồng"
    return text[0].upper() + text[1:]


def crc(text):
    value = 0xFFFF
    for byte in text.encode("ascii"):
        value ^= byte << 8
        for _ in range(8): value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return f"{value:04X}"


def field(tag, value): return f"{tag}{len(value):02d}{value}"


def vietqr(bin, account, service, amount, bill, purpose):
    beneficiary = field("00", bin) + field("01", account)
    text = field("00", "01") + field("01", "12" if amount else "11")
    text += field("38", field("00", "A000000727") + field("01", beneficiary) + field("02", service)) + field("53", "704")
    if amount: text += field("54", str(amount))
    text += field("58", "VN")
    more = (field("01", bill) if bill else "") + (field("08", purpose) if purpose else "")
    if more: text += field("62", more)
    return text + "6304" + crc(text + "6304")
